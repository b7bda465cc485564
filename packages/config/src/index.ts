export { ConfigFault, type Fault, faultLine } from './config-fault.ts';
export {
  type EnvironmentName,
  environmentTable,
  environmentVariables,
  logLevels,
} from './environment/environment-table.ts';
export type {
  MailSettings,
  NoticeEnvironment,
  SmsSettings,
} from './environment/notice-variables.ts';
export { type Environment, isLoopback, readEnvironment } from './environment/read-environment.ts';
export { jsonSchemaFiles } from './venue/json-schemas.ts';
export { type CategoryPicture, categoryPictures } from './venue/pictures.ts';
export { readVenue } from './venue/read-venue.ts';
