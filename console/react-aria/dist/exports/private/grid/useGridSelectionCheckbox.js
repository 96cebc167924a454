import {useGridSelectionCheckbox as $ba59c92b3d4c78e7$export$70e2eed1a92976ad} from "../../../private/grid/useGridSelectionCheckbox.js";




export {$ba59c92b3d4c78e7$export$70e2eed1a92976ad as useGridSelectionCheckbox};
//# sourceMappingURL=useGridSelectionCheckbox.js.map
