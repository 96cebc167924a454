import {useSelectableCollection as $80c8b4b5cf8e1f86$export$d6daf82dcd84e87c} from "../../../private/selection/useSelectableCollection.js";




export {$80c8b4b5cf8e1f86$export$d6daf82dcd84e87c as useSelectableCollection};
//# sourceMappingURL=useSelectableCollection.js.map
