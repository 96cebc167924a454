import {Collection as $d0e72a6e56b3c41b$export$fb8073518f34e6ec, CollectionBuilder as $d0e72a6e56b3c41b$export$bf788dd355e3a401, createBranchComponent as $d0e72a6e56b3c41b$export$e953bb1cd0f19726, createLeafComponent as $d0e72a6e56b3c41b$export$18af5c7a9e9b3664} from "../private/collections/CollectionBuilder.js";
import {useAutocomplete as $e9f66e10c06d1e5c$export$1e40b3ca02d92d21} from "../private/autocomplete/useAutocomplete.js";
import {useBreadcrumbItem as $3544e2ba99f68ddf$export$452b38fce62c9384} from "../private/breadcrumbs/useBreadcrumbItem.js";
import {useBreadcrumbs as $118635575f92dfb4$export$8cefe241bd876ca0} from "../private/breadcrumbs/useBreadcrumbs.js";
import {useButton as $3f0ac64f7a0a47af$export$ea18c227d4417cc3} from "../private/button/useButton.js";
import {useToggleButton as $4244afc2be24de34$export$51e84d46ca0bc451} from "../private/button/useToggleButton.js";
import {useToggleButtonGroup as $af904b43ffd869e9$export$dd5580ae642f110f, useToggleButtonGroupItem as $af904b43ffd869e9$export$bc53712daae3d6e6} from "../private/button/useToggleButtonGroup.js";
import {useCalendar as $cdf30e2040ffe047$export$3ee915f8151bd4f1} from "../private/calendar/useCalendar.js";
import {useCalendarCell as $843c9cda8bf3c664$export$136073280381448e} from "../private/calendar/useCalendarCell.js";
import {useCalendarGrid as $e8ce785b95f36e37$export$cb95147730a423f5} from "../private/calendar/useCalendarGrid.js";
import {useCalendarMonthPicker as $32abf34e74d47afe$export$cf412bf5dcbe1065} from "../private/calendar/useCalendarMonthPicker.js";
import {useCalendarYearPicker as $f397d48a4bd42457$export$89757cae093b4b95} from "../private/calendar/useCalendarYearPicker.js";
import {useCalendarHeading as $7c97eebfb9f955d6$export$72ad8e10aa105341} from "../private/calendar/useCalendarHeading.js";
import {useRangeCalendar as $6be926a37aeba1bf$export$87e0539f600c24e5} from "../private/calendar/useRangeCalendar.js";
import {useCheckbox as $0fae26137bfab991$export$e375f10ce42261c5} from "../private/checkbox/useCheckbox.js";
import {useCheckboxGroup as $c8cbd2e046d578a5$export$49ff6f28c54f1cbe} from "../private/checkbox/useCheckboxGroup.js";
import {useCheckboxGroupItem as $ea8a8390483ca53d$export$353b32fc6898d37d} from "../private/checkbox/useCheckboxGroupItem.js";
import {useColorArea as $9e8e53809a0bcfb8$export$2f92a7a615a014f6} from "../private/color/useColorArea.js";
import {useColorChannelField as $f1f6d5b9f040cbcd$export$e55dd820142d3131} from "../private/color/useColorChannelField.js";
import {useColorField as $23951a0914b6cb31$export$77e32ca575a28fdf} from "../private/color/useColorField.js";
import {useColorSlider as $89c570c29f2408b1$export$106b7a4e66508f66} from "../private/color/useColorSlider.js";
import {useColorSwatch as $f97f82eaa80694cc$export$9060ae606178d849} from "../private/color/useColorSwatch.js";
import {useColorWheel as $36af1861bf27ba70$export$9064ff4e44b3729a} from "../private/color/useColorWheel.js";
import {useComboBox as $61b9b89d5634b83f$export$8c18d1b4f7232bbf} from "../private/combobox/useComboBox.js";
import {useDateField as $5e49eec2a9af6334$export$5591b0b878c1a989, useTimeField as $5e49eec2a9af6334$export$4c842f6a241dc825} from "../private/datepicker/useDateField.js";
import {useDatePicker as $c39ca12fb747c731$export$42df105a73306d51} from "../private/datepicker/useDatePicker.js";
import {useDateRangePicker as $4e5549511f609000$export$12fd5f0e9f4bb192} from "../private/datepicker/useDateRangePicker.js";
import {useDateSegment as $188d623c8ffeadec$export$1315d136e6f7581} from "../private/datepicker/useDateSegment.js";
import {useDialog as $0d89cc846b391ea6$export$d55e7ee900f34e93} from "../private/dialog/useDialog.js";
import {useDisclosure as $0009ddef725d8da3$export$6e3e27031a30522f} from "../private/disclosure/useDisclosure.js";
import {useDrag as $220be66a19152688$export$7941f8aafa4b6021} from "../private/dnd/useDrag.js";
import {useDrop as $45c451cd64560b5e$export$ccdee5eaf73cf661} from "../private/dnd/useDrop.js";
import {useDraggableCollection as $c249c868bdb1a8e8$export$2962a7984b2f0a80} from "../private/dnd/useDraggableCollection.js";
import {useDroppableCollection as $e9d8ec9c7ee36249$export$f4e2f423c21f7b04} from "../private/dnd/useDroppableCollection.js";
import {useDroppableItem as $65e6f1542b1d98c7$export$f7b0c5d28b66b6a5} from "../private/dnd/useDroppableItem.js";
import {useDropIndicator as $db5a12b9efa43d23$export$8d0e41d2815afac5} from "../private/dnd/useDropIndicator.js";
import {useDraggableItem as $f5b70f04c9a32cb5$export$b35afafff42da2d9} from "../private/dnd/useDraggableItem.js";
import {useClipboard as $7344348c506eba19$export$2314ca2a3e892862} from "../private/dnd/useClipboard.js";
import {DragPreview as $6a97ec275fc99a1f$export$905ab40ac2179daa} from "../private/dnd/DragPreview.js";
import {ListDropTargetDelegate as $30707f0356527085$export$fbd65d14c79e28cc} from "../private/dnd/ListDropTargetDelegate.js";
import {DIRECTORY_DRAG_TYPE as $a279fa400589a731$export$990fced5dfac2637, isDirectoryDropItem as $a279fa400589a731$export$2b40a62bdbe6b2b0, isFileDropItem as $a279fa400589a731$export$a144e1752ebe0aa, isTextDropItem as $a279fa400589a731$export$97fd558bdc44bea1} from "../private/dnd/utils.js";
import {FocusRing as $224b41983880036c$export$1a38b4ad7f578e1d} from "../private/focus/FocusRing.js";
import {FocusScope as $903814aeb7d53b38$export$20e40289641fbbb6, useFocusManager as $903814aeb7d53b38$export$10c5169755ce7bd7} from "../private/focus/FocusScope.js";
import {useFocusRing as $afe82053a7a5aa1e$export$4e328f61c538687f} from "../private/focus/useFocusRing.js";
import {I18nProvider as $4defb058003b3e05$export$a54013f0d02a8f82, useLocale as $4defb058003b3e05$export$43bb16f9c6d9e3f7} from "../private/i18n/I18nProvider.js";
import {isRTL as $80de4f1e59ad92d4$export$702d680b21cbd764} from "../private/i18n/utils.js";
import {useCollator as $14a307baf19f0c4b$export$a16aca283550c30d} from "../private/i18n/useCollator.js";
import {useDateFormatter as $7673fcc607ba3f7f$export$85fd5fdf27bacc79} from "../private/i18n/useDateFormatter.js";
import {useFilter as $b0c7dfd427914086$export$3274cf84b703fff} from "../private/i18n/useFilter.js";
import {useLocalizedStringDictionary as $1adfa757ef3cd864$export$87b761675e8eaa10, useLocalizedStringFormatter as $1adfa757ef3cd864$export$f12b703ca79dfbb1} from "../private/i18n/useLocalizedStringFormatter.js";
import {useNumberFormatter as $1dc719caba1a3f1f$export$b7a616150fdb9f44} from "../private/i18n/useNumberFormatter.js";
import {useListFormatter as $264c6016fa169ab9$export$a2f47a3d2973640} from "../private/i18n/useListFormatter.js";
import {useFocus as $a19d0c473b0e0cad$export$f8168d8dd8fd66e6} from "../private/interactions/useFocus.js";
import {setInteractionModality as $b50b1cc8a843ace7$export$8397ddfc504fdb9a, useFocusVisible as $b50b1cc8a843ace7$export$ffd9e5021c1fb2d6} from "../private/interactions/useFocusVisible.js";
import {useFocusWithin as $b842b95ed9b5d4d5$export$420e68273165f4ec} from "../private/interactions/useFocusWithin.js";
import {useHover as $f7f05710dfc01c4c$export$ae780daf29e6d456} from "../private/interactions/useHover.js";
import {useInteractOutside as $f655e1abf15bbd1b$export$872b660ac5a1ff98} from "../private/interactions/useInteractOutside.js";
import {useKeyboard as $bf74df7506f65576$export$8f71654801c2f7cd} from "../private/interactions/useKeyboard.js";
import {useMove as $e7c7f5ffbc8157af$export$36da96379f79f245} from "../private/interactions/useMove.js";
import {usePress as $a87f4c40785e693b$export$45712eceda6fad21} from "../private/interactions/usePress.js";
import {useLongPress as $4a63d38d4cd3f004$export$c24ed0104d07eab9} from "../private/interactions/useLongPress.js";
import {useContextMenu as $6ed66bff9bbb75e5$export$2464060fb1e12fa6} from "../private/interactions/useContextMenu.js";
import {Focusable as $088f27a386bc4a8f$export$35a3bebf7ef2d934, useFocusable as $088f27a386bc4a8f$export$4c014de7c8940b4c} from "../private/interactions/useFocusable.js";
import {Pressable as $79e5e09f1d29e3c3$export$27c701ed9e449e99} from "../private/interactions/Pressable.js";
import {useField as $b5d79d79d9c34c91$export$294aa081a6c6f55d} from "../private/label/useField.js";
import {useLabel as $6dc0ccf02415c0af$export$8467354a121f1b9f} from "../private/label/useLabel.js";
import {useGridList as $386a4c16c0702f9d$export$664f9155035607eb} from "../private/gridlist/useGridList.js";
import {useGridListItem as $7d08662b45460e3b$export$9610e69494fadfd2} from "../private/gridlist/useGridListItem.js";
import {useGridListSection as $5e37588e4b8c9868$export$8a024deed275af3f} from "../private/gridlist/useGridListSection.js";
import {useGridListSelectionCheckbox as $8aed53bbdf4bbdb5$export$e29f2573fabbf7b9} from "../private/gridlist/useGridListSelectionCheckbox.js";
import {useLandmark as $6ea972a5373aaa15$export$4cc632584fd87fae} from "../private/landmark/useLandmark.js";
import {useLink as $876fbb820fe51375$export$dcf14c9974fe2767} from "../private/link/useLink.js";
import {useListBox as $430e267aae88e2b6$export$50eacbbf140a3141} from "../private/listbox/useListBox.js";
import {useListBoxSection as $3ff215e5c84b28bb$export$c3f9f39876e4bc7} from "../private/listbox/useListBoxSection.js";
import {useOption as $314ae10407f59650$export$497855f14858aa34} from "../private/listbox/useOption.js";
import {useMenu as $ae091ddb623d9900$export$38eaa17faae8f579} from "../private/menu/useMenu.js";
import {useMenuItem as $9ece3e86cfe4d555$export$9d32628fc2aea7da} from "../private/menu/useMenuItem.js";
import {useMenuSection as $7a6aa259246f828f$export$73f7a44322579622} from "../private/menu/useMenuSection.js";
import {useMenuTrigger as $5b0efffb5b3e0cc9$export$dc9c12ed27dd1b49} from "../private/menu/useMenuTrigger.js";
import {useSubmenuTrigger as $fe3245d1ec1813d3$export$7138b0d059a6e743} from "../private/menu/useSubmenuTrigger.js";
import {useMeter as $ff63cbdd1557543a$export$e969dbfa146870ff} from "../private/meter/useMeter.js";
import {useNumberField as $f5cd4e5cf0095772$export$23f548e970bdf099} from "../private/numberfield/useNumberField.js";
import {DismissButton as $ae690a3ce5efb071$export$2317d149ed6f78c4} from "../private/overlays/DismissButton.js";
import {ModalProvider as $ea58ad6104d3cd1b$export$178405afcd8c5eb, OverlayContainer as $ea58ad6104d3cd1b$export$b47c3594eab58386, OverlayProvider as $ea58ad6104d3cd1b$export$bf688221f59024e5, useModal as $ea58ad6104d3cd1b$export$33ffd74ebf07f060, useModalProvider as $ea58ad6104d3cd1b$export$d9aaed4c3ece1bc0} from "../private/overlays/useModal.js";
import {Overlay as $0a6ccf9bf972d929$export$c6fdb837b070b4ff} from "../private/overlays/Overlay.js";
import {useModalOverlay as $a04cecae09b2d04d$export$dbc0f175b25fb0fb} from "../private/overlays/useModalOverlay.js";
import {useOverlay as $1a051e369e68734b$export$ea8f71083e90600f} from "../private/overlays/useOverlay.js";
import {useOverlayPosition as $e55325afa7851309$export$d39e1813b3bdd0e1} from "../private/overlays/useOverlayPosition.js";
import {useOverlayTrigger as $46a6876c66a2b764$export$f9d5c8beee7d008d} from "../private/overlays/useOverlayTrigger.js";
import {usePopover as $c238dca4a8f34a03$export$542a6fd13ac93354} from "../private/overlays/usePopover.js";
import {usePreventScroll as $100c50c02aceaf6e$export$ee0f7cc6afcd1c18} from "../private/overlays/usePreventScroll.js";
import {UNSAFE_PortalProvider as $1255006bb8b1b64a$export$78efe591171d7d45, useUNSAFE_PortalContext as $1255006bb8b1b64a$export$9fc1347d4195ccb3} from "../private/overlays/PortalProvider.js";
import {useProgressBar as $b48d94bfbb2289af$export$ed5abd763a836edc} from "../private/progress/useProgressBar.js";
import {useRadio as $385ec46d3970beea$export$37b0961d2f4751e2} from "../private/radio/useRadio.js";
import {useRadioGroup as $69cce56783a62dd9$export$62b9571f283ff5c2} from "../private/radio/useRadioGroup.js";
import {useSearchField as $6e608ea3a9bed486$export$9bb30bbe003b82e0} from "../private/searchfield/useSearchField.js";
import {HiddenSelect as $2c3250e665e5dea4$export$cbd84cdb2e668835, useHiddenSelect as $2c3250e665e5dea4$export$f809e80f58e251d1} from "../private/select/HiddenSelect.js";
import {useSelect as $960d44b6aa09c372$export$e64b2f635402ca43} from "../private/select/useSelect.js";
import {ListKeyboardDelegate as $abb04fbee71f000f$export$a05409b8bb224a5a} from "../private/selection/ListKeyboardDelegate.js";
import {useSeparator as $a8b6590ba6c49aa2$export$52210f68a14655d0} from "../private/separator/useSeparator.js";
import {SSRProvider as $85138adc03e1f057$export$9f8ac96af4b1b2ae, useIsSSR as $85138adc03e1f057$export$535bd6ca7f90a273} from "../private/ssr/SSRProvider.js";
import {useSlider as $da0bbb7d9303a211$export$56b2c08e277f365} from "../private/slider/useSlider.js";
import {useSliderThumb as $299655936625c2f6$export$8d15029008292ae} from "../private/slider/useSliderThumb.js";
import {useSwitch as $646d10185baf53e7$export$d853f7095ae95f88} from "../private/switch/useSwitch.js";
import {useTable as $281590cdb2660db0$export$25bceaac3c7e4dc7} from "../private/table/useTable.js";
import {useTableCell as $019dcf7b6e339921$export$49571c903d73624c} from "../private/table/useTableCell.js";
import {useTableColumnHeader as $a7064ebacf1aff0b$export$9514819a8c81e960} from "../private/table/useTableColumnHeader.js";
import {useTableColumnResize as $966c74f4398bece2$export$52994e973806c219} from "../private/table/useTableColumnResize.js";
import {useTableHeaderRow as $edd2249e3a467c0d$export$1b95a7d2d517b841} from "../private/table/useTableHeaderRow.js";
import {useTableRow as $e2f10f6b84ce4b1d$export$7f2f6ae19e707aa5} from "../private/table/useTableRow.js";
import {useTableRowGroup as $31dacb52d043ea54$export$6fb1613bd7b28198} from "../private/table/useTableRowGroup.js";
import {useTableSelectAllCheckbox as $35c53aa4935a5c1d$export$1003db6a7e384b99, useTableSelectionCheckbox as $35c53aa4935a5c1d$export$16ea7f650bd7c1bb} from "../private/table/useTableSelectionCheckbox.js";
import {useTab as $6bfdd25ce62aa2f7$export$fdf4756d5b8ef90a} from "../private/tabs/useTab.js";
import {useTabList as $42d9037209a20bdb$export$773e389e644c5874} from "../private/tabs/useTabList.js";
import {useTabPanel as $21f29b5912e876ef$export$fae0121b5afe572d} from "../private/tabs/useTabPanel.js";
import {useTag as $b13ee33d16055494$export$3f568fff7dff2f03} from "../private/tag/useTag.js";
import {useTagGroup as $59dfe17bbf61b558$export$4f8b5cda58b7e8ff} from "../private/tag/useTagGroup.js";
import {useTextField as $032ede929f47bd98$export$712718f7aec83d5} from "../private/textfield/useTextField.js";
import {useToast as $e57877dc26ba1039$export$a407b657d3044108} from "../private/toast/useToast.js";
import {usePreviewTrigger as $acf876daf361d659$export$cfc4af0616336448} from "../private/tooltip/usePreviewTrigger.js";
import {useToastRegion as $2f53e21dd3e47e8e$export$b8cbbb20a51697de} from "../private/toast/useToastRegion.js";
import {useToolbar as $bfa20c3289e39703$export$fa142eb1681c520} from "../private/toolbar/useToolbar.js";
import {useTooltip as $2fe835396d6f0857$export$1c4b08e0eca38426} from "../private/tooltip/useTooltip.js";
import {useTooltipTrigger as $7e40c44d82ba72cb$export$a6da6c504e4bba8b} from "../private/tooltip/useTooltipTrigger.js";
import {useTree as $01b097c992119ac1$export$fb0040ce9d6e8bd1} from "../private/tree/useTree.js";
import {useTreeItem as $6921f059b634f99b$export$e4bcc4675b2b123a} from "../private/tree/useTreeItem.js";
import {chain as $2cf8bb4b9e45dc81$export$e08e3b67e392101e} from "../private/utils/chain.js";
import {mergeProps as $64c36edd757dfa16$export$9d1611c77c2fe928} from "../private/utils/mergeProps.js";
import {mergeRefs as $d49e67a55e1d0418$export$c9058316764c140e} from "../private/utils/mergeRefs.js";
import {useId as $0292efe68908de6b$export$f680877a34711e37} from "../private/utils/useId.js";
import {useObjectRef as $5f169cf7bc5a96a9$export$4338b53315abf666} from "../private/utils/useObjectRef.js";
import {RouterProvider as $044d3c97ce5d6621$export$323e4fc2fa4753fb} from "../private/utils/openLink.js";
import {useVisuallyHidden as $6947385881e3ae0e$export$a966af930f325cab, VisuallyHidden as $6947385881e3ae0e$export$439d29a4e110a164} from "../private/visually-hidden/VisuallyHidden.js";
import {getSelection as $6b58de437c931efd$export$ca798a7e6e94638c, setTokenFieldSelection as $6b58de437c931efd$export$9cafaa09e78b6e4b, tokenFieldPositionToDOMRange as $6b58de437c931efd$export$30729a8cd0694a7c, useTokenField as $6b58de437c931efd$export$adf3c8de3c7afc8b} from "../private/tokenfield/useTokenField.js";
import {useToken as $a06747c3f56c51df$export$31dcd79391e423fe} from "../private/tokenfield/useToken.js";

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








































































































































export {$d0e72a6e56b3c41b$export$fb8073518f34e6ec as Collection, $d0e72a6e56b3c41b$export$bf788dd355e3a401 as CollectionBuilder, $d0e72a6e56b3c41b$export$18af5c7a9e9b3664 as createLeafComponent, $d0e72a6e56b3c41b$export$e953bb1cd0f19726 as createBranchComponent, $e9f66e10c06d1e5c$export$1e40b3ca02d92d21 as useAutocomplete, $3544e2ba99f68ddf$export$452b38fce62c9384 as useBreadcrumbItem, $118635575f92dfb4$export$8cefe241bd876ca0 as useBreadcrumbs, $3f0ac64f7a0a47af$export$ea18c227d4417cc3 as useButton, $4244afc2be24de34$export$51e84d46ca0bc451 as useToggleButton, $af904b43ffd869e9$export$dd5580ae642f110f as useToggleButtonGroup, $af904b43ffd869e9$export$bc53712daae3d6e6 as useToggleButtonGroupItem, $cdf30e2040ffe047$export$3ee915f8151bd4f1 as useCalendar, $843c9cda8bf3c664$export$136073280381448e as useCalendarCell, $e8ce785b95f36e37$export$cb95147730a423f5 as useCalendarGrid, $32abf34e74d47afe$export$cf412bf5dcbe1065 as useCalendarMonthPicker, $f397d48a4bd42457$export$89757cae093b4b95 as useCalendarYearPicker, $7c97eebfb9f955d6$export$72ad8e10aa105341 as useCalendarHeading, $6be926a37aeba1bf$export$87e0539f600c24e5 as useRangeCalendar, $0fae26137bfab991$export$e375f10ce42261c5 as useCheckbox, $c8cbd2e046d578a5$export$49ff6f28c54f1cbe as useCheckboxGroup, $ea8a8390483ca53d$export$353b32fc6898d37d as useCheckboxGroupItem, $9e8e53809a0bcfb8$export$2f92a7a615a014f6 as useColorArea, $f1f6d5b9f040cbcd$export$e55dd820142d3131 as useColorChannelField, $23951a0914b6cb31$export$77e32ca575a28fdf as useColorField, $89c570c29f2408b1$export$106b7a4e66508f66 as useColorSlider, $f97f82eaa80694cc$export$9060ae606178d849 as useColorSwatch, $36af1861bf27ba70$export$9064ff4e44b3729a as useColorWheel, $61b9b89d5634b83f$export$8c18d1b4f7232bbf as useComboBox, $5e49eec2a9af6334$export$5591b0b878c1a989 as useDateField, $5e49eec2a9af6334$export$4c842f6a241dc825 as useTimeField, $c39ca12fb747c731$export$42df105a73306d51 as useDatePicker, $4e5549511f609000$export$12fd5f0e9f4bb192 as useDateRangePicker, $188d623c8ffeadec$export$1315d136e6f7581 as useDateSegment, $0d89cc846b391ea6$export$d55e7ee900f34e93 as useDialog, $0009ddef725d8da3$export$6e3e27031a30522f as useDisclosure, $220be66a19152688$export$7941f8aafa4b6021 as useDrag, $45c451cd64560b5e$export$ccdee5eaf73cf661 as useDrop, $c249c868bdb1a8e8$export$2962a7984b2f0a80 as useDraggableCollection, $e9d8ec9c7ee36249$export$f4e2f423c21f7b04 as useDroppableCollection, $65e6f1542b1d98c7$export$f7b0c5d28b66b6a5 as useDroppableItem, $db5a12b9efa43d23$export$8d0e41d2815afac5 as useDropIndicator, $f5b70f04c9a32cb5$export$b35afafff42da2d9 as useDraggableItem, $7344348c506eba19$export$2314ca2a3e892862 as useClipboard, $6a97ec275fc99a1f$export$905ab40ac2179daa as DragPreview, $30707f0356527085$export$fbd65d14c79e28cc as ListDropTargetDelegate, $a279fa400589a731$export$990fced5dfac2637 as DIRECTORY_DRAG_TYPE, $a279fa400589a731$export$2b40a62bdbe6b2b0 as isDirectoryDropItem, $a279fa400589a731$export$a144e1752ebe0aa as isFileDropItem, $a279fa400589a731$export$97fd558bdc44bea1 as isTextDropItem, $224b41983880036c$export$1a38b4ad7f578e1d as FocusRing, $903814aeb7d53b38$export$20e40289641fbbb6 as FocusScope, $903814aeb7d53b38$export$10c5169755ce7bd7 as useFocusManager, $afe82053a7a5aa1e$export$4e328f61c538687f as useFocusRing, $4defb058003b3e05$export$a54013f0d02a8f82 as I18nProvider, $4defb058003b3e05$export$43bb16f9c6d9e3f7 as useLocale, $80de4f1e59ad92d4$export$702d680b21cbd764 as isRTL, $14a307baf19f0c4b$export$a16aca283550c30d as useCollator, $7673fcc607ba3f7f$export$85fd5fdf27bacc79 as useDateFormatter, $b0c7dfd427914086$export$3274cf84b703fff as useFilter, $1adfa757ef3cd864$export$f12b703ca79dfbb1 as useLocalizedStringFormatter, $1adfa757ef3cd864$export$87b761675e8eaa10 as useLocalizedStringDictionary, $1dc719caba1a3f1f$export$b7a616150fdb9f44 as useNumberFormatter, $264c6016fa169ab9$export$a2f47a3d2973640 as useListFormatter, $a19d0c473b0e0cad$export$f8168d8dd8fd66e6 as useFocus, $b50b1cc8a843ace7$export$8397ddfc504fdb9a as setInteractionModality, $b50b1cc8a843ace7$export$ffd9e5021c1fb2d6 as useFocusVisible, $b842b95ed9b5d4d5$export$420e68273165f4ec as useFocusWithin, $f7f05710dfc01c4c$export$ae780daf29e6d456 as useHover, $f655e1abf15bbd1b$export$872b660ac5a1ff98 as useInteractOutside, $bf74df7506f65576$export$8f71654801c2f7cd as useKeyboard, $e7c7f5ffbc8157af$export$36da96379f79f245 as useMove, $a87f4c40785e693b$export$45712eceda6fad21 as usePress, $4a63d38d4cd3f004$export$c24ed0104d07eab9 as useLongPress, $6ed66bff9bbb75e5$export$2464060fb1e12fa6 as useContextMenu, $088f27a386bc4a8f$export$4c014de7c8940b4c as useFocusable, $088f27a386bc4a8f$export$35a3bebf7ef2d934 as Focusable, $79e5e09f1d29e3c3$export$27c701ed9e449e99 as Pressable, $b5d79d79d9c34c91$export$294aa081a6c6f55d as useField, $6dc0ccf02415c0af$export$8467354a121f1b9f as useLabel, $386a4c16c0702f9d$export$664f9155035607eb as useGridList, $7d08662b45460e3b$export$9610e69494fadfd2 as useGridListItem, $5e37588e4b8c9868$export$8a024deed275af3f as useGridListSection, $8aed53bbdf4bbdb5$export$e29f2573fabbf7b9 as useGridListSelectionCheckbox, $6ea972a5373aaa15$export$4cc632584fd87fae as useLandmark, $876fbb820fe51375$export$dcf14c9974fe2767 as useLink, $430e267aae88e2b6$export$50eacbbf140a3141 as useListBox, $3ff215e5c84b28bb$export$c3f9f39876e4bc7 as useListBoxSection, $314ae10407f59650$export$497855f14858aa34 as useOption, $ae091ddb623d9900$export$38eaa17faae8f579 as useMenu, $9ece3e86cfe4d555$export$9d32628fc2aea7da as useMenuItem, $7a6aa259246f828f$export$73f7a44322579622 as useMenuSection, $5b0efffb5b3e0cc9$export$dc9c12ed27dd1b49 as useMenuTrigger, $fe3245d1ec1813d3$export$7138b0d059a6e743 as useSubmenuTrigger, $ff63cbdd1557543a$export$e969dbfa146870ff as useMeter, $f5cd4e5cf0095772$export$23f548e970bdf099 as useNumberField, $ae690a3ce5efb071$export$2317d149ed6f78c4 as DismissButton, $ea58ad6104d3cd1b$export$178405afcd8c5eb as ModalProvider, $ea58ad6104d3cd1b$export$b47c3594eab58386 as OverlayContainer, $ea58ad6104d3cd1b$export$bf688221f59024e5 as OverlayProvider, $ea58ad6104d3cd1b$export$33ffd74ebf07f060 as useModal, $ea58ad6104d3cd1b$export$d9aaed4c3ece1bc0 as useModalProvider, $0a6ccf9bf972d929$export$c6fdb837b070b4ff as Overlay, $a04cecae09b2d04d$export$dbc0f175b25fb0fb as useModalOverlay, $1a051e369e68734b$export$ea8f71083e90600f as useOverlay, $e55325afa7851309$export$d39e1813b3bdd0e1 as useOverlayPosition, $46a6876c66a2b764$export$f9d5c8beee7d008d as useOverlayTrigger, $c238dca4a8f34a03$export$542a6fd13ac93354 as usePopover, $100c50c02aceaf6e$export$ee0f7cc6afcd1c18 as usePreventScroll, $1255006bb8b1b64a$export$78efe591171d7d45 as UNSAFE_PortalProvider, $1255006bb8b1b64a$export$9fc1347d4195ccb3 as useUNSAFE_PortalContext, $b48d94bfbb2289af$export$ed5abd763a836edc as useProgressBar, $385ec46d3970beea$export$37b0961d2f4751e2 as useRadio, $69cce56783a62dd9$export$62b9571f283ff5c2 as useRadioGroup, $6e608ea3a9bed486$export$9bb30bbe003b82e0 as useSearchField, $2c3250e665e5dea4$export$cbd84cdb2e668835 as HiddenSelect, $2c3250e665e5dea4$export$f809e80f58e251d1 as useHiddenSelect, $960d44b6aa09c372$export$e64b2f635402ca43 as useSelect, $abb04fbee71f000f$export$a05409b8bb224a5a as ListKeyboardDelegate, $a8b6590ba6c49aa2$export$52210f68a14655d0 as useSeparator, $85138adc03e1f057$export$9f8ac96af4b1b2ae as SSRProvider, $85138adc03e1f057$export$535bd6ca7f90a273 as useIsSSR, $da0bbb7d9303a211$export$56b2c08e277f365 as useSlider, $299655936625c2f6$export$8d15029008292ae as useSliderThumb, $646d10185baf53e7$export$d853f7095ae95f88 as useSwitch, $281590cdb2660db0$export$25bceaac3c7e4dc7 as useTable, $019dcf7b6e339921$export$49571c903d73624c as useTableCell, $a7064ebacf1aff0b$export$9514819a8c81e960 as useTableColumnHeader, $966c74f4398bece2$export$52994e973806c219 as useTableColumnResize, $edd2249e3a467c0d$export$1b95a7d2d517b841 as useTableHeaderRow, $e2f10f6b84ce4b1d$export$7f2f6ae19e707aa5 as useTableRow, $31dacb52d043ea54$export$6fb1613bd7b28198 as useTableRowGroup, $35c53aa4935a5c1d$export$1003db6a7e384b99 as useTableSelectAllCheckbox, $35c53aa4935a5c1d$export$16ea7f650bd7c1bb as useTableSelectionCheckbox, $6bfdd25ce62aa2f7$export$fdf4756d5b8ef90a as useTab, $42d9037209a20bdb$export$773e389e644c5874 as useTabList, $21f29b5912e876ef$export$fae0121b5afe572d as useTabPanel, $b13ee33d16055494$export$3f568fff7dff2f03 as useTag, $59dfe17bbf61b558$export$4f8b5cda58b7e8ff as useTagGroup, $032ede929f47bd98$export$712718f7aec83d5 as useTextField, $e57877dc26ba1039$export$a407b657d3044108 as useToast, $acf876daf361d659$export$cfc4af0616336448 as usePreviewTrigger, $2f53e21dd3e47e8e$export$b8cbbb20a51697de as useToastRegion, $bfa20c3289e39703$export$fa142eb1681c520 as useToolbar, $2fe835396d6f0857$export$1c4b08e0eca38426 as useTooltip, $7e40c44d82ba72cb$export$a6da6c504e4bba8b as useTooltipTrigger, $01b097c992119ac1$export$fb0040ce9d6e8bd1 as useTree, $6921f059b634f99b$export$e4bcc4675b2b123a as useTreeItem, $2cf8bb4b9e45dc81$export$e08e3b67e392101e as chain, $64c36edd757dfa16$export$9d1611c77c2fe928 as mergeProps, $d49e67a55e1d0418$export$c9058316764c140e as mergeRefs, $0292efe68908de6b$export$f680877a34711e37 as useId, $5f169cf7bc5a96a9$export$4338b53315abf666 as useObjectRef, $044d3c97ce5d6621$export$323e4fc2fa4753fb as RouterProvider, $6947385881e3ae0e$export$439d29a4e110a164 as VisuallyHidden, $6947385881e3ae0e$export$a966af930f325cab as useVisuallyHidden, $6b58de437c931efd$export$adf3c8de3c7afc8b as useTokenField, $6b58de437c931efd$export$30729a8cd0694a7c as tokenFieldPositionToDOMRange, $6b58de437c931efd$export$9cafaa09e78b6e4b as setTokenFieldSelection, $6b58de437c931efd$export$ca798a7e6e94638c as getSelection, $a06747c3f56c51df$export$31dcd79391e423fe as useToken};
//# sourceMappingURL=index.js.map
