import {useGridSelectionCheckbox as $575d7acf5e0b35f6$export$70e2eed1a92976ad} from "../../../private/grid/useGridSelectionCheckbox.mjs";




export {$575d7acf5e0b35f6$export$70e2eed1a92976ad as useGridSelectionCheckbox};
//# sourceMappingURL=useGridSelectionCheckbox.mjs.map
