import {useGridSelectionAnnouncement as $c799300bff6b6e06$export$137e594ef3218a10} from "../../../private/grid/useGridSelectionAnnouncement.js";




export {$c799300bff6b6e06$export$137e594ef3218a10 as useGridSelectionAnnouncement};
//# sourceMappingURL=useGridSelectionAnnouncement.js.map
