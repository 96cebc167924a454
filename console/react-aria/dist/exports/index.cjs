var $e44165de1d1c1606$exports = require("../private/collections/CollectionBuilder.cjs");
var $520542e1cf209aea$exports = require("../private/autocomplete/useAutocomplete.cjs");
var $63c4f1a143b4577e$exports = require("../private/breadcrumbs/useBreadcrumbItem.cjs");
var $954fa9207cf67703$exports = require("../private/breadcrumbs/useBreadcrumbs.cjs");
var $7e841a1975525fba$exports = require("../private/button/useButton.cjs");
var $d0578e027a5bee31$exports = require("../private/button/useToggleButton.cjs");
var $0e7820611588913f$exports = require("../private/button/useToggleButtonGroup.cjs");
var $8ca03676a6db17c9$exports = require("../private/calendar/useCalendar.cjs");
var $14e7b9c4780fca1b$exports = require("../private/calendar/useCalendarCell.cjs");
var $0acfec8dd0a1c8fa$exports = require("../private/calendar/useCalendarGrid.cjs");
var $fb0573cba859c185$exports = require("../private/calendar/useCalendarMonthPicker.cjs");
var $1470025f4b153a6e$exports = require("../private/calendar/useCalendarYearPicker.cjs");
var $d04662acd67ee4cd$exports = require("../private/calendar/useCalendarHeading.cjs");
var $c552d0e45aac5890$exports = require("../private/calendar/useRangeCalendar.cjs");
var $92a2bffa21a60742$exports = require("../private/checkbox/useCheckbox.cjs");
var $90de468670c5970e$exports = require("../private/checkbox/useCheckboxGroup.cjs");
var $dcdb96ca10b7e17f$exports = require("../private/checkbox/useCheckboxGroupItem.cjs");
var $68bc5baedf6c23cc$exports = require("../private/color/useColorArea.cjs");
var $a06f2ac33162b0a0$exports = require("../private/color/useColorChannelField.cjs");
var $00801e87d3dfcae5$exports = require("../private/color/useColorField.cjs");
var $4ef9f0339fd0a7b0$exports = require("../private/color/useColorSlider.cjs");
var $d2bf7b49920c8c58$exports = require("../private/color/useColorSwatch.cjs");
var $857b4ba10afc7ba2$exports = require("../private/color/useColorWheel.cjs");
var $9f4ec1506bb7618d$exports = require("../private/combobox/useComboBox.cjs");
var $f6a0574fa98a3f25$exports = require("../private/datepicker/useDateField.cjs");
var $5b45bf8ed93d56ea$exports = require("../private/datepicker/useDatePicker.cjs");
var $baf300da125ab5a1$exports = require("../private/datepicker/useDateRangePicker.cjs");
var $76567d92a57bde85$exports = require("../private/datepicker/useDateSegment.cjs");
var $f80cba525f142541$exports = require("../private/dialog/useDialog.cjs");
var $c381658a388f70e2$exports = require("../private/disclosure/useDisclosure.cjs");
var $bc8c67c7657c5f5a$exports = require("../private/dnd/useDrag.cjs");
var $c73ae148aea93491$exports = require("../private/dnd/useDrop.cjs");
var $484f8680df3d5e38$exports = require("../private/dnd/useDraggableCollection.cjs");
var $94cf00b2b86ad837$exports = require("../private/dnd/useDroppableCollection.cjs");
var $1e739f154fc7e030$exports = require("../private/dnd/useDroppableItem.cjs");
var $63ee17a0fc28ced0$exports = require("../private/dnd/useDropIndicator.cjs");
var $c75db37444fefb9a$exports = require("../private/dnd/useDraggableItem.cjs");
var $224e454d4f38aede$exports = require("../private/dnd/useClipboard.cjs");
var $37ee604b98937693$exports = require("../private/dnd/DragPreview.cjs");
var $d38978bdc65b922e$exports = require("../private/dnd/ListDropTargetDelegate.cjs");
var $c67ff3d36836a1c1$exports = require("../private/dnd/utils.cjs");
var $ed330b052730d704$exports = require("../private/focus/FocusRing.cjs");
var $9fb4ac1cc58342cc$exports = require("../private/focus/FocusScope.cjs");
var $4444d250b7958cf6$exports = require("../private/focus/useFocusRing.cjs");
var $2522e612fa919664$exports = require("../private/i18n/I18nProvider.cjs");
var $064e661d2887db24$exports = require("../private/i18n/utils.cjs");
var $74751389dd0da9fc$exports = require("../private/i18n/useCollator.cjs");
var $b8ffb0adc97ab95f$exports = require("../private/i18n/useDateFormatter.cjs");
var $c4ede287f8af6ae2$exports = require("../private/i18n/useFilter.cjs");
var $d4e8e26182baab6e$exports = require("../private/i18n/useLocalizedStringFormatter.cjs");
var $976551622437d5fc$exports = require("../private/i18n/useNumberFormatter.cjs");
var $fca92d46bac19491$exports = require("../private/i18n/useListFormatter.cjs");
var $5e1a09eb20a4a484$exports = require("../private/interactions/useFocus.cjs");
var $d0df89f3abe2c2ca$exports = require("../private/interactions/useFocusVisible.cjs");
var $b4f85e31b7b8044c$exports = require("../private/interactions/useFocusWithin.cjs");
var $eb87b11bb9010ec1$exports = require("../private/interactions/useHover.cjs");
var $98fa32654925fc3d$exports = require("../private/interactions/useInteractOutside.cjs");
var $6d2f10bb8b359da5$exports = require("../private/interactions/useKeyboard.cjs");
var $2304f84c457be372$exports = require("../private/interactions/useMove.cjs");
var $1d003dcb6308cd89$exports = require("../private/interactions/usePress.cjs");
var $8615756fee3bdacc$exports = require("../private/interactions/useLongPress.cjs");
var $9c80670f8abbe5f2$exports = require("../private/interactions/useContextMenu.cjs");
var $cfe896014413cb8c$exports = require("../private/interactions/useFocusable.cjs");
var $ba439f487ba40594$exports = require("../private/interactions/Pressable.cjs");
var $e3486d9c44549186$exports = require("../private/label/useField.cjs");
var $ec895d26f03379ea$exports = require("../private/label/useLabel.cjs");
var $9a37293f310f6644$exports = require("../private/gridlist/useGridList.cjs");
var $d07dc266c3dc14c0$exports = require("../private/gridlist/useGridListItem.cjs");
var $5c24f345ccef88ba$exports = require("../private/gridlist/useGridListSection.cjs");
var $e75474c565d6033a$exports = require("../private/gridlist/useGridListSelectionCheckbox.cjs");
var $e7d6db9a26301a97$exports = require("../private/landmark/useLandmark.cjs");
var $f980d8bdfaf87492$exports = require("../private/link/useLink.cjs");
var $05d5b95f017c4bb5$exports = require("../private/listbox/useListBox.cjs");
var $8849778a80d0b8bf$exports = require("../private/listbox/useListBoxSection.cjs");
var $b13e27d4a2a0223b$exports = require("../private/listbox/useOption.cjs");
var $5659ff48f21de877$exports = require("../private/menu/useMenu.cjs");
var $6f94764398dea248$exports = require("../private/menu/useMenuItem.cjs");
var $ee042a2101741e62$exports = require("../private/menu/useMenuSection.cjs");
var $5b639fe010c6782f$exports = require("../private/menu/useMenuTrigger.cjs");
var $205b9b8d44a53639$exports = require("../private/menu/useSubmenuTrigger.cjs");
var $9237479db2c94a09$exports = require("../private/meter/useMeter.cjs");
var $5f05c1b9a9183f1f$exports = require("../private/numberfield/useNumberField.cjs");
var $09ce686f097958c9$exports = require("../private/overlays/DismissButton.cjs");
var $98a179454e1991cf$exports = require("../private/overlays/useModal.cjs");
var $6d3a394e4e7927ef$exports = require("../private/overlays/Overlay.cjs");
var $8b67d9aa2ced1b82$exports = require("../private/overlays/useModalOverlay.cjs");
var $79bdf1333d17b238$exports = require("../private/overlays/useOverlay.cjs");
var $9b27591aafdd7244$exports = require("../private/overlays/useOverlayPosition.cjs");
var $d97027197a3758b1$exports = require("../private/overlays/useOverlayTrigger.cjs");
var $55bfcc8b5195fb51$exports = require("../private/overlays/usePopover.cjs");
var $b5daf4744c764686$exports = require("../private/overlays/usePreventScroll.cjs");
var $08e343b750af304b$exports = require("../private/overlays/PortalProvider.cjs");
var $35e36a915fcc465d$exports = require("../private/progress/useProgressBar.cjs");
var $e30b855ff9ecbfc6$exports = require("../private/radio/useRadio.cjs");
var $8dccc06ee8ed53b8$exports = require("../private/radio/useRadioGroup.cjs");
var $8aea6621ab2ae7e7$exports = require("../private/searchfield/useSearchField.cjs");
var $1263937900375392$exports = require("../private/select/HiddenSelect.cjs");
var $60b1d3323c1be9a0$exports = require("../private/select/useSelect.cjs");
var $22ef0686d6af4fda$exports = require("../private/selection/ListKeyboardDelegate.cjs");
var $8c236d54d0ef740e$exports = require("../private/separator/useSeparator.cjs");
var $25c7fefe1bb8073e$exports = require("../private/ssr/SSRProvider.cjs");
var $0c3fa8b49a5ed605$exports = require("../private/slider/useSlider.cjs");
var $8dc698834b01506b$exports = require("../private/slider/useSliderThumb.cjs");
var $008bc017d03525dd$exports = require("../private/switch/useSwitch.cjs");
var $1a0d47f756563b0c$exports = require("../private/table/useTable.cjs");
var $9d6b5486e0585f8a$exports = require("../private/table/useTableCell.cjs");
var $b4d2163e258b7829$exports = require("../private/table/useTableColumnHeader.cjs");
var $0c8ce4d883832c66$exports = require("../private/table/useTableColumnResize.cjs");
var $93b395a0a8d531d0$exports = require("../private/table/useTableHeaderRow.cjs");
var $068ae3d49ce17647$exports = require("../private/table/useTableRow.cjs");
var $f94b605baf74b539$exports = require("../private/table/useTableRowGroup.cjs");
var $c1b6103f13d7e998$exports = require("../private/table/useTableSelectionCheckbox.cjs");
var $82c0395d14c4f99d$exports = require("../private/tabs/useTab.cjs");
var $3128f4d6b201042d$exports = require("../private/tabs/useTabList.cjs");
var $439f08efe75a8477$exports = require("../private/tabs/useTabPanel.cjs");
var $e6145a72dc2af01a$exports = require("../private/tag/useTag.cjs");
var $8b7a8c87b9acc046$exports = require("../private/tag/useTagGroup.cjs");
var $262100337fa41653$exports = require("../private/textfield/useTextField.cjs");
var $141a1a9b65c82207$exports = require("../private/toast/useToast.cjs");
var $f380572484cf16a5$exports = require("../private/tooltip/usePreviewTrigger.cjs");
var $1ee97da2e501f1cb$exports = require("../private/toast/useToastRegion.cjs");
var $4be8e70c23134915$exports = require("../private/toolbar/useToolbar.cjs");
var $4573f02b62afbfb0$exports = require("../private/tooltip/useTooltip.cjs");
var $9988266722f3c4da$exports = require("../private/tooltip/useTooltipTrigger.cjs");
var $dfa3bbbe6318044d$exports = require("../private/tree/useTree.cjs");
var $71590af46dfcd99e$exports = require("../private/tree/useTreeItem.cjs");
var $2f95486cfdaa743c$exports = require("../private/utils/chain.cjs");
var $89b39774f3b79dbb$exports = require("../private/utils/mergeProps.cjs");
var $8b3af019b8cf786c$exports = require("../private/utils/mergeRefs.cjs");
var $7ac82d1fee77eb8a$exports = require("../private/utils/useId.cjs");
var $d3019c77b88650e9$exports = require("../private/utils/useObjectRef.cjs");
var $75bd88aab025820b$exports = require("../private/utils/openLink.cjs");
var $3455634180ecf75c$exports = require("../private/visually-hidden/VisuallyHidden.cjs");
var $a3a7b013e6c801ed$exports = require("../private/tokenfield/useTokenField.cjs");
var $a3b6a59b8fbd0941$exports = require("../private/tokenfield/useToken.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "Collection", function () { return $e44165de1d1c1606$exports.Collection; });
$parcel$export(module.exports, "CollectionBuilder", function () { return $e44165de1d1c1606$exports.CollectionBuilder; });
$parcel$export(module.exports, "createLeafComponent", function () { return $e44165de1d1c1606$exports.createLeafComponent; });
$parcel$export(module.exports, "createBranchComponent", function () { return $e44165de1d1c1606$exports.createBranchComponent; });
$parcel$export(module.exports, "useAutocomplete", function () { return $520542e1cf209aea$exports.useAutocomplete; });
$parcel$export(module.exports, "useBreadcrumbItem", function () { return $63c4f1a143b4577e$exports.useBreadcrumbItem; });
$parcel$export(module.exports, "useBreadcrumbs", function () { return $954fa9207cf67703$exports.useBreadcrumbs; });
$parcel$export(module.exports, "useButton", function () { return $7e841a1975525fba$exports.useButton; });
$parcel$export(module.exports, "useToggleButton", function () { return $d0578e027a5bee31$exports.useToggleButton; });
$parcel$export(module.exports, "useToggleButtonGroup", function () { return $0e7820611588913f$exports.useToggleButtonGroup; });
$parcel$export(module.exports, "useToggleButtonGroupItem", function () { return $0e7820611588913f$exports.useToggleButtonGroupItem; });
$parcel$export(module.exports, "useCalendar", function () { return $8ca03676a6db17c9$exports.useCalendar; });
$parcel$export(module.exports, "useCalendarCell", function () { return $14e7b9c4780fca1b$exports.useCalendarCell; });
$parcel$export(module.exports, "useCalendarGrid", function () { return $0acfec8dd0a1c8fa$exports.useCalendarGrid; });
$parcel$export(module.exports, "useCalendarMonthPicker", function () { return $fb0573cba859c185$exports.useCalendarMonthPicker; });
$parcel$export(module.exports, "useCalendarYearPicker", function () { return $1470025f4b153a6e$exports.useCalendarYearPicker; });
$parcel$export(module.exports, "useCalendarHeading", function () { return $d04662acd67ee4cd$exports.useCalendarHeading; });
$parcel$export(module.exports, "useRangeCalendar", function () { return $c552d0e45aac5890$exports.useRangeCalendar; });
$parcel$export(module.exports, "useCheckbox", function () { return $92a2bffa21a60742$exports.useCheckbox; });
$parcel$export(module.exports, "useCheckboxGroup", function () { return $90de468670c5970e$exports.useCheckboxGroup; });
$parcel$export(module.exports, "useCheckboxGroupItem", function () { return $dcdb96ca10b7e17f$exports.useCheckboxGroupItem; });
$parcel$export(module.exports, "useColorArea", function () { return $68bc5baedf6c23cc$exports.useColorArea; });
$parcel$export(module.exports, "useColorChannelField", function () { return $a06f2ac33162b0a0$exports.useColorChannelField; });
$parcel$export(module.exports, "useColorField", function () { return $00801e87d3dfcae5$exports.useColorField; });
$parcel$export(module.exports, "useColorSlider", function () { return $4ef9f0339fd0a7b0$exports.useColorSlider; });
$parcel$export(module.exports, "useColorSwatch", function () { return $d2bf7b49920c8c58$exports.useColorSwatch; });
$parcel$export(module.exports, "useColorWheel", function () { return $857b4ba10afc7ba2$exports.useColorWheel; });
$parcel$export(module.exports, "useComboBox", function () { return $9f4ec1506bb7618d$exports.useComboBox; });
$parcel$export(module.exports, "useDateField", function () { return $f6a0574fa98a3f25$exports.useDateField; });
$parcel$export(module.exports, "useTimeField", function () { return $f6a0574fa98a3f25$exports.useTimeField; });
$parcel$export(module.exports, "useDatePicker", function () { return $5b45bf8ed93d56ea$exports.useDatePicker; });
$parcel$export(module.exports, "useDateRangePicker", function () { return $baf300da125ab5a1$exports.useDateRangePicker; });
$parcel$export(module.exports, "useDateSegment", function () { return $76567d92a57bde85$exports.useDateSegment; });
$parcel$export(module.exports, "useDialog", function () { return $f80cba525f142541$exports.useDialog; });
$parcel$export(module.exports, "useDisclosure", function () { return $c381658a388f70e2$exports.useDisclosure; });
$parcel$export(module.exports, "useDrag", function () { return $bc8c67c7657c5f5a$exports.useDrag; });
$parcel$export(module.exports, "useDrop", function () { return $c73ae148aea93491$exports.useDrop; });
$parcel$export(module.exports, "useDraggableCollection", function () { return $484f8680df3d5e38$exports.useDraggableCollection; });
$parcel$export(module.exports, "useDroppableCollection", function () { return $94cf00b2b86ad837$exports.useDroppableCollection; });
$parcel$export(module.exports, "useDroppableItem", function () { return $1e739f154fc7e030$exports.useDroppableItem; });
$parcel$export(module.exports, "useDropIndicator", function () { return $63ee17a0fc28ced0$exports.useDropIndicator; });
$parcel$export(module.exports, "useDraggableItem", function () { return $c75db37444fefb9a$exports.useDraggableItem; });
$parcel$export(module.exports, "useClipboard", function () { return $224e454d4f38aede$exports.useClipboard; });
$parcel$export(module.exports, "DragPreview", function () { return $37ee604b98937693$exports.DragPreview; });
$parcel$export(module.exports, "ListDropTargetDelegate", function () { return $d38978bdc65b922e$exports.ListDropTargetDelegate; });
$parcel$export(module.exports, "DIRECTORY_DRAG_TYPE", function () { return $c67ff3d36836a1c1$exports.DIRECTORY_DRAG_TYPE; });
$parcel$export(module.exports, "isDirectoryDropItem", function () { return $c67ff3d36836a1c1$exports.isDirectoryDropItem; });
$parcel$export(module.exports, "isFileDropItem", function () { return $c67ff3d36836a1c1$exports.isFileDropItem; });
$parcel$export(module.exports, "isTextDropItem", function () { return $c67ff3d36836a1c1$exports.isTextDropItem; });
$parcel$export(module.exports, "FocusRing", function () { return $ed330b052730d704$exports.FocusRing; });
$parcel$export(module.exports, "FocusScope", function () { return $9fb4ac1cc58342cc$exports.FocusScope; });
$parcel$export(module.exports, "useFocusManager", function () { return $9fb4ac1cc58342cc$exports.useFocusManager; });
$parcel$export(module.exports, "useFocusRing", function () { return $4444d250b7958cf6$exports.useFocusRing; });
$parcel$export(module.exports, "I18nProvider", function () { return $2522e612fa919664$exports.I18nProvider; });
$parcel$export(module.exports, "useLocale", function () { return $2522e612fa919664$exports.useLocale; });
$parcel$export(module.exports, "isRTL", function () { return $064e661d2887db24$exports.isRTL; });
$parcel$export(module.exports, "useCollator", function () { return $74751389dd0da9fc$exports.useCollator; });
$parcel$export(module.exports, "useDateFormatter", function () { return $b8ffb0adc97ab95f$exports.useDateFormatter; });
$parcel$export(module.exports, "useFilter", function () { return $c4ede287f8af6ae2$exports.useFilter; });
$parcel$export(module.exports, "useLocalizedStringFormatter", function () { return $d4e8e26182baab6e$exports.useLocalizedStringFormatter; });
$parcel$export(module.exports, "useLocalizedStringDictionary", function () { return $d4e8e26182baab6e$exports.useLocalizedStringDictionary; });
$parcel$export(module.exports, "useNumberFormatter", function () { return $976551622437d5fc$exports.useNumberFormatter; });
$parcel$export(module.exports, "useListFormatter", function () { return $fca92d46bac19491$exports.useListFormatter; });
$parcel$export(module.exports, "useFocus", function () { return $5e1a09eb20a4a484$exports.useFocus; });
$parcel$export(module.exports, "setInteractionModality", function () { return $d0df89f3abe2c2ca$exports.setInteractionModality; });
$parcel$export(module.exports, "useFocusVisible", function () { return $d0df89f3abe2c2ca$exports.useFocusVisible; });
$parcel$export(module.exports, "useFocusWithin", function () { return $b4f85e31b7b8044c$exports.useFocusWithin; });
$parcel$export(module.exports, "useHover", function () { return $eb87b11bb9010ec1$exports.useHover; });
$parcel$export(module.exports, "useInteractOutside", function () { return $98fa32654925fc3d$exports.useInteractOutside; });
$parcel$export(module.exports, "useKeyboard", function () { return $6d2f10bb8b359da5$exports.useKeyboard; });
$parcel$export(module.exports, "useMove", function () { return $2304f84c457be372$exports.useMove; });
$parcel$export(module.exports, "usePress", function () { return $1d003dcb6308cd89$exports.usePress; });
$parcel$export(module.exports, "useLongPress", function () { return $8615756fee3bdacc$exports.useLongPress; });
$parcel$export(module.exports, "useContextMenu", function () { return $9c80670f8abbe5f2$exports.useContextMenu; });
$parcel$export(module.exports, "useFocusable", function () { return $cfe896014413cb8c$exports.useFocusable; });
$parcel$export(module.exports, "Focusable", function () { return $cfe896014413cb8c$exports.Focusable; });
$parcel$export(module.exports, "Pressable", function () { return $ba439f487ba40594$exports.Pressable; });
$parcel$export(module.exports, "useField", function () { return $e3486d9c44549186$exports.useField; });
$parcel$export(module.exports, "useLabel", function () { return $ec895d26f03379ea$exports.useLabel; });
$parcel$export(module.exports, "useGridList", function () { return $9a37293f310f6644$exports.useGridList; });
$parcel$export(module.exports, "useGridListItem", function () { return $d07dc266c3dc14c0$exports.useGridListItem; });
$parcel$export(module.exports, "useGridListSection", function () { return $5c24f345ccef88ba$exports.useGridListSection; });
$parcel$export(module.exports, "useGridListSelectionCheckbox", function () { return $e75474c565d6033a$exports.useGridListSelectionCheckbox; });
$parcel$export(module.exports, "useLandmark", function () { return $e7d6db9a26301a97$exports.useLandmark; });
$parcel$export(module.exports, "useLink", function () { return $f980d8bdfaf87492$exports.useLink; });
$parcel$export(module.exports, "useListBox", function () { return $05d5b95f017c4bb5$exports.useListBox; });
$parcel$export(module.exports, "useListBoxSection", function () { return $8849778a80d0b8bf$exports.useListBoxSection; });
$parcel$export(module.exports, "useOption", function () { return $b13e27d4a2a0223b$exports.useOption; });
$parcel$export(module.exports, "useMenu", function () { return $5659ff48f21de877$exports.useMenu; });
$parcel$export(module.exports, "useMenuItem", function () { return $6f94764398dea248$exports.useMenuItem; });
$parcel$export(module.exports, "useMenuSection", function () { return $ee042a2101741e62$exports.useMenuSection; });
$parcel$export(module.exports, "useMenuTrigger", function () { return $5b639fe010c6782f$exports.useMenuTrigger; });
$parcel$export(module.exports, "useSubmenuTrigger", function () { return $205b9b8d44a53639$exports.useSubmenuTrigger; });
$parcel$export(module.exports, "useMeter", function () { return $9237479db2c94a09$exports.useMeter; });
$parcel$export(module.exports, "useNumberField", function () { return $5f05c1b9a9183f1f$exports.useNumberField; });
$parcel$export(module.exports, "DismissButton", function () { return $09ce686f097958c9$exports.DismissButton; });
$parcel$export(module.exports, "ModalProvider", function () { return $98a179454e1991cf$exports.ModalProvider; });
$parcel$export(module.exports, "OverlayContainer", function () { return $98a179454e1991cf$exports.OverlayContainer; });
$parcel$export(module.exports, "OverlayProvider", function () { return $98a179454e1991cf$exports.OverlayProvider; });
$parcel$export(module.exports, "useModal", function () { return $98a179454e1991cf$exports.useModal; });
$parcel$export(module.exports, "useModalProvider", function () { return $98a179454e1991cf$exports.useModalProvider; });
$parcel$export(module.exports, "Overlay", function () { return $6d3a394e4e7927ef$exports.Overlay; });
$parcel$export(module.exports, "useModalOverlay", function () { return $8b67d9aa2ced1b82$exports.useModalOverlay; });
$parcel$export(module.exports, "useOverlay", function () { return $79bdf1333d17b238$exports.useOverlay; });
$parcel$export(module.exports, "useOverlayPosition", function () { return $9b27591aafdd7244$exports.useOverlayPosition; });
$parcel$export(module.exports, "useOverlayTrigger", function () { return $d97027197a3758b1$exports.useOverlayTrigger; });
$parcel$export(module.exports, "usePopover", function () { return $55bfcc8b5195fb51$exports.usePopover; });
$parcel$export(module.exports, "usePreventScroll", function () { return $b5daf4744c764686$exports.usePreventScroll; });
$parcel$export(module.exports, "UNSAFE_PortalProvider", function () { return $08e343b750af304b$exports.UNSAFE_PortalProvider; });
$parcel$export(module.exports, "useUNSAFE_PortalContext", function () { return $08e343b750af304b$exports.useUNSAFE_PortalContext; });
$parcel$export(module.exports, "useProgressBar", function () { return $35e36a915fcc465d$exports.useProgressBar; });
$parcel$export(module.exports, "useRadio", function () { return $e30b855ff9ecbfc6$exports.useRadio; });
$parcel$export(module.exports, "useRadioGroup", function () { return $8dccc06ee8ed53b8$exports.useRadioGroup; });
$parcel$export(module.exports, "useSearchField", function () { return $8aea6621ab2ae7e7$exports.useSearchField; });
$parcel$export(module.exports, "HiddenSelect", function () { return $1263937900375392$exports.HiddenSelect; });
$parcel$export(module.exports, "useHiddenSelect", function () { return $1263937900375392$exports.useHiddenSelect; });
$parcel$export(module.exports, "useSelect", function () { return $60b1d3323c1be9a0$exports.useSelect; });
$parcel$export(module.exports, "ListKeyboardDelegate", function () { return $22ef0686d6af4fda$exports.ListKeyboardDelegate; });
$parcel$export(module.exports, "useSeparator", function () { return $8c236d54d0ef740e$exports.useSeparator; });
$parcel$export(module.exports, "SSRProvider", function () { return $25c7fefe1bb8073e$exports.SSRProvider; });
$parcel$export(module.exports, "useIsSSR", function () { return $25c7fefe1bb8073e$exports.useIsSSR; });
$parcel$export(module.exports, "useSlider", function () { return $0c3fa8b49a5ed605$exports.useSlider; });
$parcel$export(module.exports, "useSliderThumb", function () { return $8dc698834b01506b$exports.useSliderThumb; });
$parcel$export(module.exports, "useSwitch", function () { return $008bc017d03525dd$exports.useSwitch; });
$parcel$export(module.exports, "useTable", function () { return $1a0d47f756563b0c$exports.useTable; });
$parcel$export(module.exports, "useTableCell", function () { return $9d6b5486e0585f8a$exports.useTableCell; });
$parcel$export(module.exports, "useTableColumnHeader", function () { return $b4d2163e258b7829$exports.useTableColumnHeader; });
$parcel$export(module.exports, "useTableColumnResize", function () { return $0c8ce4d883832c66$exports.useTableColumnResize; });
$parcel$export(module.exports, "useTableHeaderRow", function () { return $93b395a0a8d531d0$exports.useTableHeaderRow; });
$parcel$export(module.exports, "useTableRow", function () { return $068ae3d49ce17647$exports.useTableRow; });
$parcel$export(module.exports, "useTableRowGroup", function () { return $f94b605baf74b539$exports.useTableRowGroup; });
$parcel$export(module.exports, "useTableSelectAllCheckbox", function () { return $c1b6103f13d7e998$exports.useTableSelectAllCheckbox; });
$parcel$export(module.exports, "useTableSelectionCheckbox", function () { return $c1b6103f13d7e998$exports.useTableSelectionCheckbox; });
$parcel$export(module.exports, "useTab", function () { return $82c0395d14c4f99d$exports.useTab; });
$parcel$export(module.exports, "useTabList", function () { return $3128f4d6b201042d$exports.useTabList; });
$parcel$export(module.exports, "useTabPanel", function () { return $439f08efe75a8477$exports.useTabPanel; });
$parcel$export(module.exports, "useTag", function () { return $e6145a72dc2af01a$exports.useTag; });
$parcel$export(module.exports, "useTagGroup", function () { return $8b7a8c87b9acc046$exports.useTagGroup; });
$parcel$export(module.exports, "useTextField", function () { return $262100337fa41653$exports.useTextField; });
$parcel$export(module.exports, "useToast", function () { return $141a1a9b65c82207$exports.useToast; });
$parcel$export(module.exports, "usePreviewTrigger", function () { return $f380572484cf16a5$exports.usePreviewTrigger; });
$parcel$export(module.exports, "useToastRegion", function () { return $1ee97da2e501f1cb$exports.useToastRegion; });
$parcel$export(module.exports, "useToolbar", function () { return $4be8e70c23134915$exports.useToolbar; });
$parcel$export(module.exports, "useTooltip", function () { return $4573f02b62afbfb0$exports.useTooltip; });
$parcel$export(module.exports, "useTooltipTrigger", function () { return $9988266722f3c4da$exports.useTooltipTrigger; });
$parcel$export(module.exports, "useTree", function () { return $dfa3bbbe6318044d$exports.useTree; });
$parcel$export(module.exports, "useTreeItem", function () { return $71590af46dfcd99e$exports.useTreeItem; });
$parcel$export(module.exports, "chain", function () { return $2f95486cfdaa743c$exports.chain; });
$parcel$export(module.exports, "mergeProps", function () { return $89b39774f3b79dbb$exports.mergeProps; });
$parcel$export(module.exports, "mergeRefs", function () { return $8b3af019b8cf786c$exports.mergeRefs; });
$parcel$export(module.exports, "useId", function () { return $7ac82d1fee77eb8a$exports.useId; });
$parcel$export(module.exports, "useObjectRef", function () { return $d3019c77b88650e9$exports.useObjectRef; });
$parcel$export(module.exports, "RouterProvider", function () { return $75bd88aab025820b$exports.RouterProvider; });
$parcel$export(module.exports, "VisuallyHidden", function () { return $3455634180ecf75c$exports.VisuallyHidden; });
$parcel$export(module.exports, "useVisuallyHidden", function () { return $3455634180ecf75c$exports.useVisuallyHidden; });
$parcel$export(module.exports, "useTokenField", function () { return $a3a7b013e6c801ed$exports.useTokenField; });
$parcel$export(module.exports, "tokenFieldPositionToDOMRange", function () { return $a3a7b013e6c801ed$exports.tokenFieldPositionToDOMRange; });
$parcel$export(module.exports, "setTokenFieldSelection", function () { return $a3a7b013e6c801ed$exports.setTokenFieldSelection; });
$parcel$export(module.exports, "getSelection", function () { return $a3a7b013e6c801ed$exports.getSelection; });
$parcel$export(module.exports, "useToken", function () { return $a3b6a59b8fbd0941$exports.useToken; });
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
