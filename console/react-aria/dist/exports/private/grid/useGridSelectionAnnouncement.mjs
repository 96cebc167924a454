import {useGridSelectionAnnouncement as $2b2556a8276954c1$export$137e594ef3218a10} from "../../../private/grid/useGridSelectionAnnouncement.mjs";




export {$2b2556a8276954c1$export$137e594ef3218a10 as useGridSelectionAnnouncement};
//# sourceMappingURL=useGridSelectionAnnouncement.mjs.map
