import {ScrollView as $71fb8ab235f68c9a$export$5665e3d6be6adea, useScrollView as $71fb8ab235f68c9a$export$2ea0c4974da4731b} from "../../../private/virtualizer/ScrollView.js";




export {$71fb8ab235f68c9a$export$2ea0c4974da4731b as useScrollView, $71fb8ab235f68c9a$export$5665e3d6be6adea as ScrollView};
//# sourceMappingURL=ScrollView.js.map
