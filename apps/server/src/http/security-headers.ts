import type { RequestHandler } from 'express';
import helmet from 'helmet';

/** Only the staff app takes pictures; nothing here needs any other sense of a device. */
const permissions = [
  'accelerometer',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

const permissionsPolicy = ['camera=(self)', ...permissions.map((name) => `${name}=()`)].join(', ');

/** Headers that let a page do what ours do, and nothing else. */
export function securityHeaders(publicUrl: string): readonly RequestHandler[] {
  const isSecure = publicUrl.startsWith('https:');
  const sockets = publicUrl.replace(/^http/, 'ws');
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        mediaSrc: ["'self'", 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", sockets],
        workerSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
        ...(isSecure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: isSecure ? { maxAge: 31_536_000 } : false,
    referrerPolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  });
  return [
    headers,
    (_request, response, next) => {
      response.set('Permissions-Policy', permissionsPolicy);
      next();
    },
  ];
}
