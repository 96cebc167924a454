export { useGridSelectionAnnouncement, type GridSelectionAnnouncementProps } from '../../../src/grid/useGridSelectionAnnouncement';
