import {useVirtualizerState as $29677272e2bb6105$export$1505db82fe357e65} from "../private/virtualizer/useVirtualizerState.js";
import {Layout as $bcf18cb0a16f75f6$export$c84671f46d6a1ca} from "../private/virtualizer/Layout.js";
import {LayoutInfo as $dcdbc700dd92e06f$export$7e0eeb9da702a085} from "../private/virtualizer/LayoutInfo.js";
import {Point as $1bbfd9c42d9344e6$export$baf26146a414f24a} from "../private/virtualizer/Point.js";
import {Rect as $546350db2c358941$export$c79fc6492f3af13d} from "../private/virtualizer/Rect.js";
import {ReusableView as $c7620442287ad52a$export$1a5223887c560441} from "../private/virtualizer/ReusableView.js";
import {Size as $266cbd2785be3a2c$export$cb6da89c6af1a8ec} from "../private/virtualizer/Size.js";
import {GridLayout as $5600a6980c0f940d$export$7d2b12578154a735} from "../private/layout/GridLayout.js";
import {ListLayout as $f46b9da090161919$export$cacbb3924155d68e} from "../private/layout/ListLayout.js";
import {TableLayout as $3b3982063797be09$export$62444c3c724b1b20} from "../private/layout/TableLayout.js";
import {WaterfallLayout as $5f92551cd3597eb4$export$e9f7cda058ba8df8} from "../private/layout/WaterfallLayout.js";














export {$29677272e2bb6105$export$1505db82fe357e65 as useVirtualizerState, $bcf18cb0a16f75f6$export$c84671f46d6a1ca as Layout, $dcdbc700dd92e06f$export$7e0eeb9da702a085 as LayoutInfo, $1bbfd9c42d9344e6$export$baf26146a414f24a as Point, $546350db2c358941$export$c79fc6492f3af13d as Rect, $c7620442287ad52a$export$1a5223887c560441 as ReusableView, $266cbd2785be3a2c$export$cb6da89c6af1a8ec as Size, $5600a6980c0f940d$export$7d2b12578154a735 as GridLayout, $f46b9da090161919$export$cacbb3924155d68e as ListLayout, $3b3982063797be09$export$62444c3c724b1b20 as TableLayout, $5f92551cd3597eb4$export$e9f7cda058ba8df8 as WaterfallLayout};
//# sourceMappingURL=useVirtualizerState.js.map
