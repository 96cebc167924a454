var $e247a673010dfa8e$exports = require("../private/calendar/useCalendarState.cjs");
var $9e947abe92c47a22$exports = require("../private/calendar/useRangeCalendarState.cjs");
var $ceacfc1ddcadb446$exports = require("../private/checkbox/useCheckboxGroupState.cjs");
var $90c404755d945e7c$exports = require("../private/color/Color.cjs");
var $fb049df1f0fc9dda$exports = require("../private/color/useColorAreaState.cjs");
var $426f9e14fe3296e9$exports = require("../private/color/useColorChannelFieldState.cjs");
var $2968dd6b3018eccd$exports = require("../private/color/useColorFieldState.cjs");
var $dcddb119933ec704$exports = require("../private/color/useColorPickerState.cjs");
var $21893661c7571088$exports = require("../private/color/useColorSliderState.cjs");
var $5f9af47457516ab1$exports = require("../private/color/useColorWheelState.cjs");
var $d4887b243094b5e1$exports = require("../private/combobox/useComboBoxState.cjs");
var $da70d3462bca6ef3$exports = require("../private/datepicker/useDateFieldState.cjs");
var $10ab370a489c72f6$exports = require("../private/datepicker/useDatePickerState.cjs");
var $a5e429a6c495851a$exports = require("../private/datepicker/useDateRangePickerState.cjs");
var $fd3ae5d1dfc930a9$exports = require("../private/datepicker/useTimeFieldState.cjs");
var $41b34cbfbf780c14$exports = require("../private/disclosure/useDisclosureState.cjs");
var $1052b369203815cb$exports = require("../private/disclosure/useDisclosureGroupState.cjs");
var $6064068f4a71d754$exports = require("../private/dnd/useDraggableCollectionState.cjs");
var $bc0ad93c08794653$exports = require("../private/dnd/useDroppableCollectionState.cjs");
var $1dfc11fb0a571821$exports = require("../private/collections/Item.cjs");
var $df46e193d1d4be29$exports = require("../private/collections/Section.cjs");
var $346711202f17eab5$exports = require("../private/collections/useCollection.cjs");
var $413a7d31c3bef6c6$exports = require("../private/data/useAsyncList.cjs");
var $984a60735d5cc518$exports = require("../private/data/useListData.cjs");
var $ab40f19b6fb67f7e$exports = require("../private/data/useTreeData.cjs");
var $359c8238bb510d61$exports = require("../private/list/useListState.cjs");
var $d6892fb1cfcee731$exports = require("../private/list/useSingleSelectListState.cjs");
var $ee63593c358d489c$exports = require("../private/menu/useMenuTriggerState.cjs");
var $0c5c1276d23b0804$exports = require("../private/menu/useSubmenuTriggerState.cjs");
var $7dbcf2f8a3f533af$exports = require("../private/numberfield/useNumberFieldState.cjs");
var $a359060d53fd4d72$exports = require("../private/overlays/useOverlayTriggerState.cjs");
var $b9c251c9b17ebe47$exports = require("../private/radio/useRadioGroupState.cjs");
var $5e77a61737ec8ceb$exports = require("../private/searchfield/useSearchFieldState.cjs");
var $22b86546550c7d33$exports = require("../private/select/useSelectState.cjs");
var $f9570b296a78cc5e$exports = require("../private/slider/useSliderState.cjs");
var $0af3d14a0ed99bae$exports = require("../private/selection/useMultipleSelectionState.cjs");
var $7e461d6cedc2cde6$exports = require("../private/table/useTableState.cjs");
var $2dad2b3097abe782$exports = require("../private/table/TableHeader.cjs");
var $83b62abd541c3101$exports = require("../private/table/TableBody.cjs");
var $f8664c1cfa6cf060$exports = require("../private/table/Column.cjs");
var $75b4252949e1c7e9$exports = require("../private/table/Row.cjs");
var $af15f76d453422d1$exports = require("../private/table/Cell.cjs");
var $45982313edb4f287$exports = require("../private/table/useTableColumnResizeState.cjs");
var $af181d2b1181b774$exports = require("../private/tabs/useTabListState.cjs");
var $9cc85b79d7686dd6$exports = require("../private/toast/useToastState.cjs");
var $3c667fe312d12707$exports = require("../private/toggle/useToggleState.cjs");
var $e19e604fd086e3e7$exports = require("../private/toggle/useToggleGroupState.cjs");
var $aa006296c94ee187$exports = require("../private/tooltip/useTooltipTriggerState.cjs");
var $5a1075fada808309$exports = require("../private/tree/useTreeState.cjs");
var $a94d8588145c9b3d$exports = require("../private/form/useFormValidationState.cjs");
var $06e2f939c45e996d$exports = require("../private/virtualizer/useVirtualizerState.cjs");
var $4b8e6a761bc1571f$exports = require("../private/virtualizer/Layout.cjs");
var $6114beb2608093a1$exports = require("../private/virtualizer/LayoutInfo.cjs");
var $b2d04ac7f8a826b3$exports = require("../private/virtualizer/Point.cjs");
var $2bdd626d0eea82c5$exports = require("../private/virtualizer/Rect.cjs");
var $c7afcf057887556c$exports = require("../private/virtualizer/ReusableView.cjs");
var $f9c934dfa703bb0a$exports = require("../private/virtualizer/Size.cjs");
var $bd1b03f208c6df73$exports = require("../private/layout/GridLayout.cjs");
var $d474db7fa4a60716$exports = require("../private/layout/ListLayout.cjs");
var $779e19dedce4578d$exports = require("../private/layout/TableLayout.cjs");
var $0853cb57bc04eeb3$exports = require("../private/layout/WaterfallLayout.cjs");
var $89e7d699d0a0abe4$exports = require("../private/tokenfield/useTokenFieldState.cjs");
var $8b1d61ca9a986fd4$exports = require("../private/tokenfield/TokenFieldValue.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useCalendarState", function () { return $e247a673010dfa8e$exports.useCalendarState; });
$parcel$export(module.exports, "useRangeCalendarState", function () { return $9e947abe92c47a22$exports.useRangeCalendarState; });
$parcel$export(module.exports, "useCheckboxGroupState", function () { return $ceacfc1ddcadb446$exports.useCheckboxGroupState; });
$parcel$export(module.exports, "getColorChannels", function () { return $90c404755d945e7c$exports.getColorChannels; });
$parcel$export(module.exports, "parseColor", function () { return $90c404755d945e7c$exports.parseColor; });
$parcel$export(module.exports, "useColorAreaState", function () { return $fb049df1f0fc9dda$exports.useColorAreaState; });
$parcel$export(module.exports, "useColorChannelFieldState", function () { return $426f9e14fe3296e9$exports.useColorChannelFieldState; });
$parcel$export(module.exports, "useColorFieldState", function () { return $2968dd6b3018eccd$exports.useColorFieldState; });
$parcel$export(module.exports, "useColorPickerState", function () { return $dcddb119933ec704$exports.useColorPickerState; });
$parcel$export(module.exports, "useColorSliderState", function () { return $21893661c7571088$exports.useColorSliderState; });
$parcel$export(module.exports, "useColorWheelState", function () { return $5f9af47457516ab1$exports.useColorWheelState; });
$parcel$export(module.exports, "useComboBoxState", function () { return $d4887b243094b5e1$exports.useComboBoxState; });
$parcel$export(module.exports, "useDateFieldState", function () { return $da70d3462bca6ef3$exports.useDateFieldState; });
$parcel$export(module.exports, "useDatePickerState", function () { return $10ab370a489c72f6$exports.useDatePickerState; });
$parcel$export(module.exports, "useDateRangePickerState", function () { return $a5e429a6c495851a$exports.useDateRangePickerState; });
$parcel$export(module.exports, "useTimeFieldState", function () { return $fd3ae5d1dfc930a9$exports.useTimeFieldState; });
$parcel$export(module.exports, "useDisclosureState", function () { return $41b34cbfbf780c14$exports.useDisclosureState; });
$parcel$export(module.exports, "useDisclosureGroupState", function () { return $1052b369203815cb$exports.useDisclosureGroupState; });
$parcel$export(module.exports, "useDraggableCollectionState", function () { return $6064068f4a71d754$exports.useDraggableCollectionState; });
$parcel$export(module.exports, "useDroppableCollectionState", function () { return $bc0ad93c08794653$exports.useDroppableCollectionState; });
$parcel$export(module.exports, "Item", function () { return $1dfc11fb0a571821$exports.Item; });
$parcel$export(module.exports, "Section", function () { return $df46e193d1d4be29$exports.Section; });
$parcel$export(module.exports, "useCollection", function () { return $346711202f17eab5$exports.useCollection; });
$parcel$export(module.exports, "useAsyncList", function () { return $413a7d31c3bef6c6$exports.useAsyncList; });
$parcel$export(module.exports, "useListData", function () { return $984a60735d5cc518$exports.useListData; });
$parcel$export(module.exports, "useTreeData", function () { return $ab40f19b6fb67f7e$exports.useTreeData; });
$parcel$export(module.exports, "useListState", function () { return $359c8238bb510d61$exports.useListState; });
$parcel$export(module.exports, "UNSTABLE_useFilteredListState", function () { return $359c8238bb510d61$exports.UNSTABLE_useFilteredListState; });
$parcel$export(module.exports, "useSingleSelectListState", function () { return $d6892fb1cfcee731$exports.useSingleSelectListState; });
$parcel$export(module.exports, "useMenuTriggerState", function () { return $ee63593c358d489c$exports.useMenuTriggerState; });
$parcel$export(module.exports, "useSubmenuTriggerState", function () { return $0c5c1276d23b0804$exports.useSubmenuTriggerState; });
$parcel$export(module.exports, "useNumberFieldState", function () { return $7dbcf2f8a3f533af$exports.useNumberFieldState; });
$parcel$export(module.exports, "useOverlayTriggerState", function () { return $a359060d53fd4d72$exports.useOverlayTriggerState; });
$parcel$export(module.exports, "useRadioGroupState", function () { return $b9c251c9b17ebe47$exports.useRadioGroupState; });
$parcel$export(module.exports, "useSearchFieldState", function () { return $5e77a61737ec8ceb$exports.useSearchFieldState; });
$parcel$export(module.exports, "useSelectState", function () { return $22b86546550c7d33$exports.useSelectState; });
$parcel$export(module.exports, "useSliderState", function () { return $f9570b296a78cc5e$exports.useSliderState; });
$parcel$export(module.exports, "useMultipleSelectionState", function () { return $0af3d14a0ed99bae$exports.useMultipleSelectionState; });
$parcel$export(module.exports, "useTableState", function () { return $7e461d6cedc2cde6$exports.useTableState; });
$parcel$export(module.exports, "UNSTABLE_useFilteredTableState", function () { return $7e461d6cedc2cde6$exports.UNSTABLE_useFilteredTableState; });
$parcel$export(module.exports, "TableHeader", function () { return $2dad2b3097abe782$exports.TableHeader; });
$parcel$export(module.exports, "TableBody", function () { return $83b62abd541c3101$exports.TableBody; });
$parcel$export(module.exports, "Column", function () { return $f8664c1cfa6cf060$exports.Column; });
$parcel$export(module.exports, "Row", function () { return $75b4252949e1c7e9$exports.Row; });
$parcel$export(module.exports, "Cell", function () { return $af15f76d453422d1$exports.Cell; });
$parcel$export(module.exports, "useTableColumnResizeState", function () { return $45982313edb4f287$exports.useTableColumnResizeState; });
$parcel$export(module.exports, "useTabListState", function () { return $af181d2b1181b774$exports.useTabListState; });
$parcel$export(module.exports, "useToastState", function () { return $9cc85b79d7686dd6$exports.useToastState; });
$parcel$export(module.exports, "ToastQueue", function () { return $9cc85b79d7686dd6$exports.ToastQueue; });
$parcel$export(module.exports, "useToastQueue", function () { return $9cc85b79d7686dd6$exports.useToastQueue; });
$parcel$export(module.exports, "useToggleState", function () { return $3c667fe312d12707$exports.useToggleState; });
$parcel$export(module.exports, "useToggleGroupState", function () { return $e19e604fd086e3e7$exports.useToggleGroupState; });
$parcel$export(module.exports, "useTooltipTriggerState", function () { return $aa006296c94ee187$exports.useTooltipTriggerState; });
$parcel$export(module.exports, "useTreeState", function () { return $5a1075fada808309$exports.useTreeState; });
$parcel$export(module.exports, "FormValidationContext", function () { return $a94d8588145c9b3d$exports.FormValidationContext; });
$parcel$export(module.exports, "useVirtualizerState", function () { return $06e2f939c45e996d$exports.useVirtualizerState; });
$parcel$export(module.exports, "Layout", function () { return $4b8e6a761bc1571f$exports.Layout; });
$parcel$export(module.exports, "LayoutInfo", function () { return $6114beb2608093a1$exports.LayoutInfo; });
$parcel$export(module.exports, "Point", function () { return $b2d04ac7f8a826b3$exports.Point; });
$parcel$export(module.exports, "Rect", function () { return $2bdd626d0eea82c5$exports.Rect; });
$parcel$export(module.exports, "ReusableView", function () { return $c7afcf057887556c$exports.ReusableView; });
$parcel$export(module.exports, "Size", function () { return $f9c934dfa703bb0a$exports.Size; });
$parcel$export(module.exports, "GridLayout", function () { return $bd1b03f208c6df73$exports.GridLayout; });
$parcel$export(module.exports, "ListLayout", function () { return $d474db7fa4a60716$exports.ListLayout; });
$parcel$export(module.exports, "TableLayout", function () { return $779e19dedce4578d$exports.TableLayout; });
$parcel$export(module.exports, "WaterfallLayout", function () { return $0853cb57bc04eeb3$exports.WaterfallLayout; });
$parcel$export(module.exports, "useTokenFieldState", function () { return $89e7d699d0a0abe4$exports.useTokenFieldState; });
$parcel$export(module.exports, "TokenFieldValue", function () { return $8b1d61ca9a986fd4$exports.TokenFieldValue; });
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
































































//# sourceMappingURL=index.cjs.map
