export { announce, clearAnnouncer, destroyAnnouncer } from '../../../src/live-announcer/LiveAnnouncer';
