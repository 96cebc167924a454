export { type PlacementAxis, type PositionProps, type AriaPositionProps, type Placement, useOverlayPosition, type PositionAria, type Axis, type SizeAxis } from '../src/overlays/useOverlayPosition';
