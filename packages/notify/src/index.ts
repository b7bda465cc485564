export * from './channel.ts';
export * from './mail.ts';
export * from './push.ts';
export * from './sms-gateway.ts';
export * from './sms-length.ts';
export * from './write-notice.ts';
