import { createBrowserRouter, Navigate } from 'react-router';
import { ClaimScreen } from '../rooms/claims/claim-screen.tsx';
import { ClaimsScreen } from '../rooms/claims/claims-screen.tsx';
import { DevicesScreen } from '../rooms/devices/devices-screen.tsx';
import { FeedbackScreen } from '../rooms/feedback/feedback-screen.tsx';
import { EditItemScreen } from '../rooms/found-items/edit/edit-item-screen.tsx';
import { ItemScreen } from '../rooms/found-items/item/item-screen.tsx';
import { ItemsScreen } from '../rooms/found-items/list/items-screen.tsx';
import { NewItemScreen } from '../rooms/found-items/log/new-item-screen.tsx';
import { SavedItemScreen } from '../rooms/found-items/log/saved-item-screen.tsx';
import { HandoverScreen } from '../rooms/handovers/handover-screen.tsx';
import { FileReportScreen } from '../rooms/lost-reports/file-report-screen.tsx';
import { ReportScreen } from '../rooms/lost-reports/report-screen.tsx';
import { ReportsScreen } from '../rooms/lost-reports/reports-screen.tsx';
import { MatchesScreen } from '../rooms/matches/matches-screen.tsx';
import { NoticesScreen } from '../rooms/notices/notices-screen.tsx';
import { PromisesScreen } from '../rooms/promises/promises-screen.tsx';
import { StaffScreen } from '../rooms/staff/staff-screen.tsx';
import { DeskScreen } from '../rooms/tickets/desk-screen.tsx';
import { CrashScreen } from './crash-screen.tsx';
import { Frame } from './frame.tsx';
import { MoreScreen } from './more-screen.tsx';
import { NotHereScreen } from './not-here-screen.tsx';

/** Every address of the staff app, below `/staff`. */
export function createRoutes() {
  return createBrowserRouter(
    [
      {
        element: <Frame />,
        errorElement: <CrashScreen />,
        children: [
          { index: true, element: <Navigate to="/desk" replace /> },
          { path: 'setup', element: <Navigate to="/" replace /> },
          { path: 'desk', element: <DeskScreen /> },
          { path: 'claims', element: <ClaimsScreen /> },
          { path: 'claims/:claimId', element: <ClaimScreen /> },
          { path: 'claims/:claimId/handover', element: <HandoverScreen /> },
          { path: 'items', element: <ItemsScreen /> },
          { path: 'items/new', element: <NewItemScreen /> },
          { path: 'items/:itemId', element: <ItemScreen /> },
          { path: 'items/:itemId/saved', element: <SavedItemScreen /> },
          { path: 'items/:itemId/edit', element: <EditItemScreen /> },
          { path: 'matches', element: <MatchesScreen /> },
          { path: 'reports', element: <ReportsScreen /> },
          { path: 'reports/new', element: <FileReportScreen /> },
          { path: 'reports/:reportId', element: <ReportScreen /> },
          { path: 'promises', element: <PromisesScreen /> },
          { path: 'more', element: <MoreScreen /> },
          { path: 'more/notices', element: <NoticesScreen /> },
          { path: 'more/feedback', element: <FeedbackScreen /> },
          { path: 'more/devices', element: <DevicesScreen /> },
          { path: 'more/staff', element: <StaffScreen /> },
          { path: '*', element: <NotHereScreen /> },
        ],
      },
    ],
    { basename: '/staff' },
  );
}
