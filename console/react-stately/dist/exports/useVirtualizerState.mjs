import {useVirtualizerState as $51e619e0f141c3ec$export$1505db82fe357e65} from "../private/virtualizer/useVirtualizerState.mjs";
import {Layout as $85410e0c3cc54f1d$export$c84671f46d6a1ca} from "../private/virtualizer/Layout.mjs";
import {LayoutInfo as $eb6255cbf080eb7d$export$7e0eeb9da702a085} from "../private/virtualizer/LayoutInfo.mjs";
import {Point as $b88f793813fc795e$export$baf26146a414f24a} from "../private/virtualizer/Point.mjs";
import {Rect as $af827553fd3cf456$export$c79fc6492f3af13d} from "../private/virtualizer/Rect.mjs";
import {ReusableView as $6bbafa22c92cc056$export$1a5223887c560441} from "../private/virtualizer/ReusableView.mjs";
import {Size as $cc8e610d5d6e3fe4$export$cb6da89c6af1a8ec} from "../private/virtualizer/Size.mjs";
import {GridLayout as $fc34f5dff94ff74a$export$7d2b12578154a735} from "../private/layout/GridLayout.mjs";
import {ListLayout as $942f06a693c162e2$export$cacbb3924155d68e} from "../private/layout/ListLayout.mjs";
import {TableLayout as $024b19c559603d56$export$62444c3c724b1b20} from "../private/layout/TableLayout.mjs";
import {WaterfallLayout as $71719b7c112ce40e$export$e9f7cda058ba8df8} from "../private/layout/WaterfallLayout.mjs";














export {$51e619e0f141c3ec$export$1505db82fe357e65 as useVirtualizerState, $85410e0c3cc54f1d$export$c84671f46d6a1ca as Layout, $eb6255cbf080eb7d$export$7e0eeb9da702a085 as LayoutInfo, $b88f793813fc795e$export$baf26146a414f24a as Point, $af827553fd3cf456$export$c79fc6492f3af13d as Rect, $6bbafa22c92cc056$export$1a5223887c560441 as ReusableView, $cc8e610d5d6e3fe4$export$cb6da89c6af1a8ec as Size, $fc34f5dff94ff74a$export$7d2b12578154a735 as GridLayout, $942f06a693c162e2$export$cacbb3924155d68e as ListLayout, $024b19c559603d56$export$62444c3c724b1b20 as TableLayout, $71719b7c112ce40e$export$e9f7cda058ba8df8 as WaterfallLayout};
//# sourceMappingURL=useVirtualizerState.mjs.map
