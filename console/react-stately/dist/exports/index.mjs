import {useCalendarState as $ea0ea6e62ae0d7ca$export$6d095e787d2b5e1f} from "../private/calendar/useCalendarState.mjs";
import {useRangeCalendarState as $a0a87fb6fcfb22ec$export$9a987164d97ecc90} from "../private/calendar/useRangeCalendarState.mjs";
import {useCheckboxGroupState as $8cd68577ce0207f7$export$daff6da51032a415} from "../private/checkbox/useCheckboxGroupState.mjs";
import {getColorChannels as $890783418b00a858$export$1c0c08912582810c, parseColor as $890783418b00a858$export$6e865ea70d7724f} from "../private/color/Color.mjs";
import {useColorAreaState as $1f22dbfd2b026cf2$export$6df7f0e2cabc7eef} from "../private/color/useColorAreaState.mjs";
import {useColorChannelFieldState as $378fa61546b28d38$export$b9fc0d69c9190c4a} from "../private/color/useColorChannelFieldState.mjs";
import {useColorFieldState as $83c2160a93ad557c$export$d52a01683abdfcd6} from "../private/color/useColorFieldState.mjs";
import {useColorPickerState as $f229ad6ed8947519$export$dc6b73b623f8645f} from "../private/color/useColorPickerState.mjs";
import {useColorSliderState as $e1eacc05b29dcc25$export$57bc203e1c9c6d44} from "../private/color/useColorSliderState.mjs";
import {useColorWheelState as $40ea08f45638eac2$export$f4301076d9336137} from "../private/color/useColorWheelState.mjs";
import {useComboBoxState as $120eca7b9c40f820$export$b453a3bfd4a5fa9e} from "../private/combobox/useComboBoxState.mjs";
import {useDateFieldState as $8e7461aabf74661f$export$60e84778edff6d26} from "../private/datepicker/useDateFieldState.mjs";
import {useDatePickerState as $28aae683a942e141$export$87194bb378cc3ac2} from "../private/datepicker/useDatePickerState.mjs";
import {useDateRangePickerState as $6de3e3f1a7663217$export$e50a61c1de9f574} from "../private/datepicker/useDateRangePickerState.mjs";
import {useTimeFieldState as $b822555cf9fe955c$export$fd53cef0cc796101} from "../private/datepicker/useTimeFieldState.mjs";
import {useDisclosureState as $086b1fd51041276f$export$3fcbf6e4407997e0} from "../private/disclosure/useDisclosureState.mjs";
import {useDisclosureGroupState as $29a18fa139197b5c$export$f36461af0ef4707d} from "../private/disclosure/useDisclosureGroupState.mjs";
import {useDraggableCollectionState as $b2d15a2f12e80349$export$29efd034f1d79f81} from "../private/dnd/useDraggableCollectionState.mjs";
import {useDroppableCollectionState as $e279703d7ed26e75$export$926850f6ecef79d0} from "../private/dnd/useDroppableCollectionState.mjs";
import {Item as $05678f3aee5e7d1a$export$6d08773d2e66f8f2} from "../private/collections/Item.mjs";
import {Section as $246727c32dbcf285$export$6e2c8f0811a474ce} from "../private/collections/Section.mjs";
import {useCollection as $d03379b88399b8c5$export$6cd28814d92fa9c9} from "../private/collections/useCollection.mjs";
import {useAsyncList as $c73d3f3d5ec90946$export$bc3384a35de93d66} from "../private/data/useAsyncList.mjs";
import {useListData as $232f8dea1b0a4f2f$export$762f73dccccd255d} from "../private/data/useListData.mjs";
import {useTreeData as $48fd4b7af0dd022e$export$d14e1352e21f4a16} from "../private/data/useTreeData.mjs";
import {UNSTABLE_useFilteredListState as $b14b6f590b50af39$export$ba9d38c0f1bf2b36, useListState as $b14b6f590b50af39$export$2f645645f7bca764} from "../private/list/useListState.mjs";
import {useSingleSelectListState as $0fdb127d377ffd84$export$e7f05e985daf4b5f} from "../private/list/useSingleSelectListState.mjs";
import {useMenuTriggerState as $e3403870bfb691da$export$79fefeb1c2091ac3} from "../private/menu/useMenuTriggerState.mjs";
import {useSubmenuTriggerState as $5b3242e27644e8f1$export$cfc51cf86138bf98} from "../private/menu/useSubmenuTriggerState.mjs";
import {useNumberFieldState as $3d0ee518c6f3d04f$export$7f629e9dc1ecf37c} from "../private/numberfield/useNumberFieldState.mjs";
import {useOverlayTriggerState as $f11fb0bcf1b2687a$export$61c6a8c84e605fb6} from "../private/overlays/useOverlayTriggerState.mjs";
import {useRadioGroupState as $384704861d32dbed$export$bca9d026f8e704eb} from "../private/radio/useRadioGroupState.mjs";
import {useSearchFieldState as $56baeede9f35e022$export$3f8be18b0f41eaf2} from "../private/searchfield/useSearchFieldState.mjs";
import {useSelectState as $29256f53a2edafe9$export$5159ec8b34d4ec12} from "../private/select/useSelectState.mjs";
import {useSliderState as $d806310b82f07e9d$export$e5fda3247f5d67f9} from "../private/slider/useSliderState.mjs";
import {useMultipleSelectionState as $60f19cefd567a3e4$export$253fe78d46329472} from "../private/selection/useMultipleSelectionState.mjs";
import {UNSTABLE_useFilteredTableState as $178a7f94e1b4b497$export$31447e17397b15c2, useTableState as $178a7f94e1b4b497$export$907bcc6c48325fd6} from "../private/table/useTableState.mjs";
import {TableHeader as $69c35e5665163bd0$export$f850895b287ef28e} from "../private/table/TableHeader.mjs";
import {TableBody as $bf2d76ed9fa06f12$export$76ccd210b9029917} from "../private/table/TableBody.mjs";
import {Column as $6f60280352002908$export$816b5d811295e6bc} from "../private/table/Column.mjs";
import {Row as $6d3258838ae978da$export$b59bdbef9ce70de2} from "../private/table/Row.mjs";
import {Cell as $bf42fa5f8ac488ca$export$f6f0c3fe4ec306ea} from "../private/table/Cell.mjs";
import {useTableColumnResizeState as $f6cebac1c03d2516$export$cb895dcf85db1319} from "../private/table/useTableColumnResizeState.mjs";
import {useTabListState as $caeb030f09a278a1$export$4ba071daf4e486} from "../private/tabs/useTabListState.mjs";
import {ToastQueue as $ac6ee1e83ff78022$export$f1f8569633bbbec4, useToastQueue as $ac6ee1e83ff78022$export$84726ef35ca2129a, useToastState as $ac6ee1e83ff78022$export$c7b26b20d3ced9c5} from "../private/toast/useToastState.mjs";
import {useToggleState as $fd3c5e01e837dc20$export$8042c6c013fd5226} from "../private/toggle/useToggleState.mjs";
import {useToggleGroupState as $3d8ad31c4c1725e9$export$8deac67f4addf270} from "../private/toggle/useToggleGroupState.mjs";
import {useTooltipTriggerState as $3834487504f4fc00$export$4d40659c25ecb50b} from "../private/tooltip/useTooltipTriggerState.mjs";
import {useTreeState as $6b915bde6cd300dd$export$728d6ba534403756} from "../private/tree/useTreeState.mjs";
import {FormValidationContext as $fd2148440a13ec26$export$571b5131b7e65c11} from "../private/form/useFormValidationState.mjs";
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
import {useTokenFieldState as $df69ee4de894ef40$export$f2f6e9a6aa7f62e7} from "../private/tokenfield/useTokenFieldState.mjs";
import {TokenFieldValue as $4a46f1c4231e5dde$export$f3decd0c2cd2fe2e} from "../private/tokenfield/TokenFieldValue.mjs";

/*
 * Copyright 2020 Adobe. All rights reserved.
 * This file is licensed to you under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License. You may obtain a copy
 * of the License at http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software distributed under
 * the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR REPRESENTATIONS
 * OF ANY KIND, either express or implied. See the License for the specific language
 * governing permissions and limitations under the License.
 */ 
































































export {$ea0ea6e62ae0d7ca$export$6d095e787d2b5e1f as useCalendarState, $a0a87fb6fcfb22ec$export$9a987164d97ecc90 as useRangeCalendarState, $8cd68577ce0207f7$export$daff6da51032a415 as useCheckboxGroupState, $890783418b00a858$export$1c0c08912582810c as getColorChannels, $890783418b00a858$export$6e865ea70d7724f as parseColor, $1f22dbfd2b026cf2$export$6df7f0e2cabc7eef as useColorAreaState, $378fa61546b28d38$export$b9fc0d69c9190c4a as useColorChannelFieldState, $83c2160a93ad557c$export$d52a01683abdfcd6 as useColorFieldState, $f229ad6ed8947519$export$dc6b73b623f8645f as useColorPickerState, $e1eacc05b29dcc25$export$57bc203e1c9c6d44 as useColorSliderState, $40ea08f45638eac2$export$f4301076d9336137 as useColorWheelState, $120eca7b9c40f820$export$b453a3bfd4a5fa9e as useComboBoxState, $8e7461aabf74661f$export$60e84778edff6d26 as useDateFieldState, $28aae683a942e141$export$87194bb378cc3ac2 as useDatePickerState, $6de3e3f1a7663217$export$e50a61c1de9f574 as useDateRangePickerState, $b822555cf9fe955c$export$fd53cef0cc796101 as useTimeFieldState, $086b1fd51041276f$export$3fcbf6e4407997e0 as useDisclosureState, $29a18fa139197b5c$export$f36461af0ef4707d as useDisclosureGroupState, $b2d15a2f12e80349$export$29efd034f1d79f81 as useDraggableCollectionState, $e279703d7ed26e75$export$926850f6ecef79d0 as useDroppableCollectionState, $05678f3aee5e7d1a$export$6d08773d2e66f8f2 as Item, $246727c32dbcf285$export$6e2c8f0811a474ce as Section, $d03379b88399b8c5$export$6cd28814d92fa9c9 as useCollection, $c73d3f3d5ec90946$export$bc3384a35de93d66 as useAsyncList, $232f8dea1b0a4f2f$export$762f73dccccd255d as useListData, $48fd4b7af0dd022e$export$d14e1352e21f4a16 as useTreeData, $b14b6f590b50af39$export$2f645645f7bca764 as useListState, $b14b6f590b50af39$export$ba9d38c0f1bf2b36 as UNSTABLE_useFilteredListState, $0fdb127d377ffd84$export$e7f05e985daf4b5f as useSingleSelectListState, $e3403870bfb691da$export$79fefeb1c2091ac3 as useMenuTriggerState, $5b3242e27644e8f1$export$cfc51cf86138bf98 as useSubmenuTriggerState, $3d0ee518c6f3d04f$export$7f629e9dc1ecf37c as useNumberFieldState, $f11fb0bcf1b2687a$export$61c6a8c84e605fb6 as useOverlayTriggerState, $384704861d32dbed$export$bca9d026f8e704eb as useRadioGroupState, $56baeede9f35e022$export$3f8be18b0f41eaf2 as useSearchFieldState, $29256f53a2edafe9$export$5159ec8b34d4ec12 as useSelectState, $d806310b82f07e9d$export$e5fda3247f5d67f9 as useSliderState, $60f19cefd567a3e4$export$253fe78d46329472 as useMultipleSelectionState, $178a7f94e1b4b497$export$907bcc6c48325fd6 as useTableState, $178a7f94e1b4b497$export$31447e17397b15c2 as UNSTABLE_useFilteredTableState, $69c35e5665163bd0$export$f850895b287ef28e as TableHeader, $bf2d76ed9fa06f12$export$76ccd210b9029917 as TableBody, $6f60280352002908$export$816b5d811295e6bc as Column, $6d3258838ae978da$export$b59bdbef9ce70de2 as Row, $bf42fa5f8ac488ca$export$f6f0c3fe4ec306ea as Cell, $f6cebac1c03d2516$export$cb895dcf85db1319 as useTableColumnResizeState, $caeb030f09a278a1$export$4ba071daf4e486 as useTabListState, $ac6ee1e83ff78022$export$c7b26b20d3ced9c5 as useToastState, $ac6ee1e83ff78022$export$f1f8569633bbbec4 as ToastQueue, $ac6ee1e83ff78022$export$84726ef35ca2129a as useToastQueue, $fd3c5e01e837dc20$export$8042c6c013fd5226 as useToggleState, $3d8ad31c4c1725e9$export$8deac67f4addf270 as useToggleGroupState, $3834487504f4fc00$export$4d40659c25ecb50b as useTooltipTriggerState, $6b915bde6cd300dd$export$728d6ba534403756 as useTreeState, $fd2148440a13ec26$export$571b5131b7e65c11 as FormValidationContext, $51e619e0f141c3ec$export$1505db82fe357e65 as useVirtualizerState, $85410e0c3cc54f1d$export$c84671f46d6a1ca as Layout, $eb6255cbf080eb7d$export$7e0eeb9da702a085 as LayoutInfo, $b88f793813fc795e$export$baf26146a414f24a as Point, $af827553fd3cf456$export$c79fc6492f3af13d as Rect, $6bbafa22c92cc056$export$1a5223887c560441 as ReusableView, $cc8e610d5d6e3fe4$export$cb6da89c6af1a8ec as Size, $fc34f5dff94ff74a$export$7d2b12578154a735 as GridLayout, $942f06a693c162e2$export$cacbb3924155d68e as ListLayout, $024b19c559603d56$export$62444c3c724b1b20 as TableLayout, $71719b7c112ce40e$export$e9f7cda058ba8df8 as WaterfallLayout, $df69ee4de894ef40$export$f2f6e9a6aa7f62e7 as useTokenFieldState, $4a46f1c4231e5dde$export$f3decd0c2cd2fe2e as TokenFieldValue};
//# sourceMappingURL=index.mjs.map
