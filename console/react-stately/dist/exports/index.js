import {useCalendarState as $2ff2cc7e373be77a$export$6d095e787d2b5e1f} from "../private/calendar/useCalendarState.js";
import {useRangeCalendarState as $346f7b0e8cbbe0a3$export$9a987164d97ecc90} from "../private/calendar/useRangeCalendarState.js";
import {useCheckboxGroupState as $65c2b7d22e9bebb9$export$daff6da51032a415} from "../private/checkbox/useCheckboxGroupState.js";
import {getColorChannels as $9be7d47340a9a2a9$export$1c0c08912582810c, parseColor as $9be7d47340a9a2a9$export$6e865ea70d7724f} from "../private/color/Color.js";
import {useColorAreaState as $4201442174d64b50$export$6df7f0e2cabc7eef} from "../private/color/useColorAreaState.js";
import {useColorChannelFieldState as $2a6e4ba192d4a25d$export$b9fc0d69c9190c4a} from "../private/color/useColorChannelFieldState.js";
import {useColorFieldState as $2e5226d69ff54a9d$export$d52a01683abdfcd6} from "../private/color/useColorFieldState.js";
import {useColorPickerState as $875b5a7eabc5c5bf$export$dc6b73b623f8645f} from "../private/color/useColorPickerState.js";
import {useColorSliderState as $a7195b2e78c1d0c1$export$57bc203e1c9c6d44} from "../private/color/useColorSliderState.js";
import {useColorWheelState as $f535989a1003ed3e$export$f4301076d9336137} from "../private/color/useColorWheelState.js";
import {useComboBoxState as $164529d83bfc5dce$export$b453a3bfd4a5fa9e} from "../private/combobox/useComboBoxState.js";
import {useDateFieldState as $8cbec91a0db21e26$export$60e84778edff6d26} from "../private/datepicker/useDateFieldState.js";
import {useDatePickerState as $320a0b92b4d89aaa$export$87194bb378cc3ac2} from "../private/datepicker/useDatePickerState.js";
import {useDateRangePickerState as $74e44fc0182e1a23$export$e50a61c1de9f574} from "../private/datepicker/useDateRangePickerState.js";
import {useTimeFieldState as $2c2a3876ef5967f8$export$fd53cef0cc796101} from "../private/datepicker/useTimeFieldState.js";
import {useDisclosureState as $aeefd058ad35e63e$export$3fcbf6e4407997e0} from "../private/disclosure/useDisclosureState.js";
import {useDisclosureGroupState as $eefe38461570519c$export$f36461af0ef4707d} from "../private/disclosure/useDisclosureGroupState.js";
import {useDraggableCollectionState as $17f1eecf4a5d8104$export$29efd034f1d79f81} from "../private/dnd/useDraggableCollectionState.js";
import {useDroppableCollectionState as $3271431a686e5d3c$export$926850f6ecef79d0} from "../private/dnd/useDroppableCollectionState.js";
import {Item as $ab13d866fce74c63$export$6d08773d2e66f8f2} from "../private/collections/Item.js";
import {Section as $8ad228ba3ffca7a7$export$6e2c8f0811a474ce} from "../private/collections/Section.js";
import {useCollection as $70601b00a8062b25$export$6cd28814d92fa9c9} from "../private/collections/useCollection.js";
import {useAsyncList as $ea3e5f1954bb0c9f$export$bc3384a35de93d66} from "../private/data/useAsyncList.js";
import {useListData as $edd711f2f244e14b$export$762f73dccccd255d} from "../private/data/useListData.js";
import {useTreeData as $fed32bb7b9c8a2e7$export$d14e1352e21f4a16} from "../private/data/useTreeData.js";
import {UNSTABLE_useFilteredListState as $9148925efdde78ec$export$ba9d38c0f1bf2b36, useListState as $9148925efdde78ec$export$2f645645f7bca764} from "../private/list/useListState.js";
import {useSingleSelectListState as $3273f0ec0a144ce7$export$e7f05e985daf4b5f} from "../private/list/useSingleSelectListState.js";
import {useMenuTriggerState as $521dae7892f4f7a6$export$79fefeb1c2091ac3} from "../private/menu/useMenuTriggerState.js";
import {useSubmenuTriggerState as $9e5f9ad8014b360c$export$cfc51cf86138bf98} from "../private/menu/useSubmenuTriggerState.js";
import {useNumberFieldState as $350d668ac1240cb8$export$7f629e9dc1ecf37c} from "../private/numberfield/useNumberFieldState.js";
import {useOverlayTriggerState as $3b152ed05cfdb7e2$export$61c6a8c84e605fb6} from "../private/overlays/useOverlayTriggerState.js";
import {useRadioGroupState as $14031cfad4eebf54$export$bca9d026f8e704eb} from "../private/radio/useRadioGroupState.js";
import {useSearchFieldState as $9221e22059c906a3$export$3f8be18b0f41eaf2} from "../private/searchfield/useSearchFieldState.js";
import {useSelectState as $1b2568040b4efc20$export$5159ec8b34d4ec12} from "../private/select/useSelectState.js";
import {useSliderState as $194316de6a67a627$export$e5fda3247f5d67f9} from "../private/slider/useSliderState.js";
import {useMultipleSelectionState as $8696e7d7c3c9007a$export$253fe78d46329472} from "../private/selection/useMultipleSelectionState.js";
import {UNSTABLE_useFilteredTableState as $d5cc3b32ccfc476f$export$31447e17397b15c2, useTableState as $d5cc3b32ccfc476f$export$907bcc6c48325fd6} from "../private/table/useTableState.js";
import {TableHeader as $f89faf6622679662$export$f850895b287ef28e} from "../private/table/TableHeader.js";
import {TableBody as $d6a72f1213e17447$export$76ccd210b9029917} from "../private/table/TableBody.js";
import {Column as $eec6ba5badb1c380$export$816b5d811295e6bc} from "../private/table/Column.js";
import {Row as $2dd4d7d2aced4cb1$export$b59bdbef9ce70de2} from "../private/table/Row.js";
import {Cell as $865a862a32d3d395$export$f6f0c3fe4ec306ea} from "../private/table/Cell.js";
import {useTableColumnResizeState as $a3a870bb5fb1c40c$export$cb895dcf85db1319} from "../private/table/useTableColumnResizeState.js";
import {useTabListState as $e0c4cb193ea57829$export$4ba071daf4e486} from "../private/tabs/useTabListState.js";
import {ToastQueue as $4175972a06e8c575$export$f1f8569633bbbec4, useToastQueue as $4175972a06e8c575$export$84726ef35ca2129a, useToastState as $4175972a06e8c575$export$c7b26b20d3ced9c5} from "../private/toast/useToastState.js";
import {useToggleState as $3e76379ccda9b6f6$export$8042c6c013fd5226} from "../private/toggle/useToggleState.js";
import {useToggleGroupState as $078dfae9a3d03e5d$export$8deac67f4addf270} from "../private/toggle/useToggleGroupState.js";
import {useTooltipTriggerState as $d881726242c7a389$export$4d40659c25ecb50b} from "../private/tooltip/useTooltipTriggerState.js";
import {useTreeState as $aebfb5dfb6504297$export$728d6ba534403756} from "../private/tree/useTreeState.js";
import {FormValidationContext as $d085204f885ad67a$export$571b5131b7e65c11} from "../private/form/useFormValidationState.js";
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
import {useTokenFieldState as $0cd81fae0bf3e1e8$export$f2f6e9a6aa7f62e7} from "../private/tokenfield/useTokenFieldState.js";
import {TokenFieldValue as $bb130d0e51bd3001$export$f3decd0c2cd2fe2e} from "../private/tokenfield/TokenFieldValue.js";

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
































































export {$2ff2cc7e373be77a$export$6d095e787d2b5e1f as useCalendarState, $346f7b0e8cbbe0a3$export$9a987164d97ecc90 as useRangeCalendarState, $65c2b7d22e9bebb9$export$daff6da51032a415 as useCheckboxGroupState, $9be7d47340a9a2a9$export$1c0c08912582810c as getColorChannels, $9be7d47340a9a2a9$export$6e865ea70d7724f as parseColor, $4201442174d64b50$export$6df7f0e2cabc7eef as useColorAreaState, $2a6e4ba192d4a25d$export$b9fc0d69c9190c4a as useColorChannelFieldState, $2e5226d69ff54a9d$export$d52a01683abdfcd6 as useColorFieldState, $875b5a7eabc5c5bf$export$dc6b73b623f8645f as useColorPickerState, $a7195b2e78c1d0c1$export$57bc203e1c9c6d44 as useColorSliderState, $f535989a1003ed3e$export$f4301076d9336137 as useColorWheelState, $164529d83bfc5dce$export$b453a3bfd4a5fa9e as useComboBoxState, $8cbec91a0db21e26$export$60e84778edff6d26 as useDateFieldState, $320a0b92b4d89aaa$export$87194bb378cc3ac2 as useDatePickerState, $74e44fc0182e1a23$export$e50a61c1de9f574 as useDateRangePickerState, $2c2a3876ef5967f8$export$fd53cef0cc796101 as useTimeFieldState, $aeefd058ad35e63e$export$3fcbf6e4407997e0 as useDisclosureState, $eefe38461570519c$export$f36461af0ef4707d as useDisclosureGroupState, $17f1eecf4a5d8104$export$29efd034f1d79f81 as useDraggableCollectionState, $3271431a686e5d3c$export$926850f6ecef79d0 as useDroppableCollectionState, $ab13d866fce74c63$export$6d08773d2e66f8f2 as Item, $8ad228ba3ffca7a7$export$6e2c8f0811a474ce as Section, $70601b00a8062b25$export$6cd28814d92fa9c9 as useCollection, $ea3e5f1954bb0c9f$export$bc3384a35de93d66 as useAsyncList, $edd711f2f244e14b$export$762f73dccccd255d as useListData, $fed32bb7b9c8a2e7$export$d14e1352e21f4a16 as useTreeData, $9148925efdde78ec$export$2f645645f7bca764 as useListState, $9148925efdde78ec$export$ba9d38c0f1bf2b36 as UNSTABLE_useFilteredListState, $3273f0ec0a144ce7$export$e7f05e985daf4b5f as useSingleSelectListState, $521dae7892f4f7a6$export$79fefeb1c2091ac3 as useMenuTriggerState, $9e5f9ad8014b360c$export$cfc51cf86138bf98 as useSubmenuTriggerState, $350d668ac1240cb8$export$7f629e9dc1ecf37c as useNumberFieldState, $3b152ed05cfdb7e2$export$61c6a8c84e605fb6 as useOverlayTriggerState, $14031cfad4eebf54$export$bca9d026f8e704eb as useRadioGroupState, $9221e22059c906a3$export$3f8be18b0f41eaf2 as useSearchFieldState, $1b2568040b4efc20$export$5159ec8b34d4ec12 as useSelectState, $194316de6a67a627$export$e5fda3247f5d67f9 as useSliderState, $8696e7d7c3c9007a$export$253fe78d46329472 as useMultipleSelectionState, $d5cc3b32ccfc476f$export$907bcc6c48325fd6 as useTableState, $d5cc3b32ccfc476f$export$31447e17397b15c2 as UNSTABLE_useFilteredTableState, $f89faf6622679662$export$f850895b287ef28e as TableHeader, $d6a72f1213e17447$export$76ccd210b9029917 as TableBody, $eec6ba5badb1c380$export$816b5d811295e6bc as Column, $2dd4d7d2aced4cb1$export$b59bdbef9ce70de2 as Row, $865a862a32d3d395$export$f6f0c3fe4ec306ea as Cell, $a3a870bb5fb1c40c$export$cb895dcf85db1319 as useTableColumnResizeState, $e0c4cb193ea57829$export$4ba071daf4e486 as useTabListState, $4175972a06e8c575$export$c7b26b20d3ced9c5 as useToastState, $4175972a06e8c575$export$f1f8569633bbbec4 as ToastQueue, $4175972a06e8c575$export$84726ef35ca2129a as useToastQueue, $3e76379ccda9b6f6$export$8042c6c013fd5226 as useToggleState, $078dfae9a3d03e5d$export$8deac67f4addf270 as useToggleGroupState, $d881726242c7a389$export$4d40659c25ecb50b as useTooltipTriggerState, $aebfb5dfb6504297$export$728d6ba534403756 as useTreeState, $d085204f885ad67a$export$571b5131b7e65c11 as FormValidationContext, $29677272e2bb6105$export$1505db82fe357e65 as useVirtualizerState, $bcf18cb0a16f75f6$export$c84671f46d6a1ca as Layout, $dcdbc700dd92e06f$export$7e0eeb9da702a085 as LayoutInfo, $1bbfd9c42d9344e6$export$baf26146a414f24a as Point, $546350db2c358941$export$c79fc6492f3af13d as Rect, $c7620442287ad52a$export$1a5223887c560441 as ReusableView, $266cbd2785be3a2c$export$cb6da89c6af1a8ec as Size, $5600a6980c0f940d$export$7d2b12578154a735 as GridLayout, $f46b9da090161919$export$cacbb3924155d68e as ListLayout, $3b3982063797be09$export$62444c3c724b1b20 as TableLayout, $5f92551cd3597eb4$export$e9f7cda058ba8df8 as WaterfallLayout, $0cd81fae0bf3e1e8$export$f2f6e9a6aa7f62e7 as useTokenFieldState, $bb130d0e51bd3001$export$f3decd0c2cd2fe2e as TokenFieldValue};
//# sourceMappingURL=index.js.map
