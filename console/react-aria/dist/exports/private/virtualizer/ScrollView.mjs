import {ScrollView as $d83ca946696b1300$export$5665e3d6be6adea, useScrollView as $d83ca946696b1300$export$2ea0c4974da4731b} from "../../../private/virtualizer/ScrollView.mjs";




export {$d83ca946696b1300$export$2ea0c4974da4731b as useScrollView, $d83ca946696b1300$export$5665e3d6be6adea as ScrollView};
//# sourceMappingURL=ScrollView.mjs.map
