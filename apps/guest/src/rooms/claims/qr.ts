export { QrCode } from '@homeward/ui/light';
