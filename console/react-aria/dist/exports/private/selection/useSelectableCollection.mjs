import {useSelectableCollection as $d667c2af82d35a98$export$d6daf82dcd84e87c} from "../../../private/selection/useSelectableCollection.mjs";




export {$d667c2af82d35a98$export$d6daf82dcd84e87c as useSelectableCollection};
//# sourceMappingURL=useSelectableCollection.mjs.map
