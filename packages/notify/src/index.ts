export * from './channel.ts';
export * from './sms-gateway.ts';
export * from './write-notice.ts';
