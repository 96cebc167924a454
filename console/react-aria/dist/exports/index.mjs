import {Collection as $42ceafc619f9c3ba$export$fb8073518f34e6ec, CollectionBuilder as $42ceafc619f9c3ba$export$bf788dd355e3a401, createBranchComponent as $42ceafc619f9c3ba$export$e953bb1cd0f19726, createLeafComponent as $42ceafc619f9c3ba$export$18af5c7a9e9b3664} from "../private/collections/CollectionBuilder.mjs";
import {useAutocomplete as $134103e19bdfd846$export$1e40b3ca02d92d21} from "../private/autocomplete/useAutocomplete.mjs";
import {useBreadcrumbItem as $9db6b1f57564cbf4$export$452b38fce62c9384} from "../private/breadcrumbs/useBreadcrumbItem.mjs";
import {useBreadcrumbs as $77c29a73b36f1605$export$8cefe241bd876ca0} from "../private/breadcrumbs/useBreadcrumbs.mjs";
import {useButton as $ac4318a9c075bb9f$export$ea18c227d4417cc3} from "../private/button/useButton.mjs";
import {useToggleButton as $b54a524c670b905d$export$51e84d46ca0bc451} from "../private/button/useToggleButton.mjs";
import {useToggleButtonGroup as $162557ba4d6f08dd$export$dd5580ae642f110f, useToggleButtonGroupItem as $162557ba4d6f08dd$export$bc53712daae3d6e6} from "../private/button/useToggleButtonGroup.mjs";
import {useCalendar as $a1efc3efb5426bf7$export$3ee915f8151bd4f1} from "../private/calendar/useCalendar.mjs";
import {useCalendarCell as $be61a22f9aa88c7c$export$136073280381448e} from "../private/calendar/useCalendarCell.mjs";
import {useCalendarGrid as $2d54ee2ec11ddab8$export$cb95147730a423f5} from "../private/calendar/useCalendarGrid.mjs";
import {useCalendarMonthPicker as $3435e5c81610f20b$export$cf412bf5dcbe1065} from "../private/calendar/useCalendarMonthPicker.mjs";
import {useCalendarYearPicker as $e4b70edea91ee6b0$export$89757cae093b4b95} from "../private/calendar/useCalendarYearPicker.mjs";
import {useCalendarHeading as $bfcd16e7c55c9482$export$72ad8e10aa105341} from "../private/calendar/useCalendarHeading.mjs";
import {useRangeCalendar as $be0fc2ab732b9d1a$export$87e0539f600c24e5} from "../private/calendar/useRangeCalendar.mjs";
import {useCheckbox as $dde212bea465bd23$export$e375f10ce42261c5} from "../private/checkbox/useCheckbox.mjs";
import {useCheckboxGroup as $d11d85ad4808f162$export$49ff6f28c54f1cbe} from "../private/checkbox/useCheckboxGroup.mjs";
import {useCheckboxGroupItem as $55cfc34eef47e1ca$export$353b32fc6898d37d} from "../private/checkbox/useCheckboxGroupItem.mjs";
import {useColorArea as $12db0b624ec2ac09$export$2f92a7a615a014f6} from "../private/color/useColorArea.mjs";
import {useColorChannelField as $d362ea20c2c75815$export$e55dd820142d3131} from "../private/color/useColorChannelField.mjs";
import {useColorField as $3945427e9f7dd37b$export$77e32ca575a28fdf} from "../private/color/useColorField.mjs";
import {useColorSlider as $9903d87f588af89b$export$106b7a4e66508f66} from "../private/color/useColorSlider.mjs";
import {useColorSwatch as $e5a5f96be620862b$export$9060ae606178d849} from "../private/color/useColorSwatch.mjs";
import {useColorWheel as $3c29826b70d739cf$export$9064ff4e44b3729a} from "../private/color/useColorWheel.mjs";
import {useComboBox as $bf505c7417d9b616$export$8c18d1b4f7232bbf} from "../private/combobox/useComboBox.mjs";
import {useDateField as $7541913c0284d84b$export$5591b0b878c1a989, useTimeField as $7541913c0284d84b$export$4c842f6a241dc825} from "../private/datepicker/useDateField.mjs";
import {useDatePicker as $6902a2bb26917a07$export$42df105a73306d51} from "../private/datepicker/useDatePicker.mjs";
import {useDateRangePicker as $cccdba1b2bb08448$export$12fd5f0e9f4bb192} from "../private/datepicker/useDateRangePicker.mjs";
import {useDateSegment as $d51706f903be7eab$export$1315d136e6f7581} from "../private/datepicker/useDateSegment.mjs";
import {useDialog as $13150e6629d46e45$export$d55e7ee900f34e93} from "../private/dialog/useDialog.mjs";
import {useDisclosure as $89a3495b7d82e671$export$6e3e27031a30522f} from "../private/disclosure/useDisclosure.mjs";
import {useDrag as $74812c42150b3de8$export$7941f8aafa4b6021} from "../private/dnd/useDrag.mjs";
import {useDrop as $f302ef02e940a6f8$export$ccdee5eaf73cf661} from "../private/dnd/useDrop.mjs";
import {useDraggableCollection as $3f39a2c7697642df$export$2962a7984b2f0a80} from "../private/dnd/useDraggableCollection.mjs";
import {useDroppableCollection as $768d61f7ff22c01a$export$f4e2f423c21f7b04} from "../private/dnd/useDroppableCollection.mjs";
import {useDroppableItem as $e312558a4ff8ca2a$export$f7b0c5d28b66b6a5} from "../private/dnd/useDroppableItem.mjs";
import {useDropIndicator as $931dca30b169ddce$export$8d0e41d2815afac5} from "../private/dnd/useDropIndicator.mjs";
import {useDraggableItem as $54210e90bb2105d5$export$b35afafff42da2d9} from "../private/dnd/useDraggableItem.mjs";
import {useClipboard as $692863997030a376$export$2314ca2a3e892862} from "../private/dnd/useClipboard.mjs";
import {DragPreview as $5d3a17cc2564e64f$export$905ab40ac2179daa} from "../private/dnd/DragPreview.mjs";
import {ListDropTargetDelegate as $993214027d63fe77$export$fbd65d14c79e28cc} from "../private/dnd/ListDropTargetDelegate.mjs";
import {DIRECTORY_DRAG_TYPE as $d40e85a29b831dd6$export$990fced5dfac2637, isDirectoryDropItem as $d40e85a29b831dd6$export$2b40a62bdbe6b2b0, isFileDropItem as $d40e85a29b831dd6$export$a144e1752ebe0aa, isTextDropItem as $d40e85a29b831dd6$export$97fd558bdc44bea1} from "../private/dnd/utils.mjs";
import {FocusRing as $aeb8be23c2978fc5$export$1a38b4ad7f578e1d} from "../private/focus/FocusRing.mjs";
import {FocusScope as $535772f9d2c1f38d$export$20e40289641fbbb6, useFocusManager as $535772f9d2c1f38d$export$10c5169755ce7bd7} from "../private/focus/FocusScope.mjs";
import {useFocusRing as $0c4a58759813079a$export$4e328f61c538687f} from "../private/focus/useFocusRing.mjs";
import {I18nProvider as $2eb8e6d23f3d0cb0$export$a54013f0d02a8f82, useLocale as $2eb8e6d23f3d0cb0$export$43bb16f9c6d9e3f7} from "../private/i18n/I18nProvider.mjs";
import {isRTL as $d805ff57cab8bee2$export$702d680b21cbd764} from "../private/i18n/utils.mjs";
import {useCollator as $673d46fce3e5717d$export$a16aca283550c30d} from "../private/i18n/useCollator.mjs";
import {useDateFormatter as $60f33508b4cd9d3b$export$85fd5fdf27bacc79} from "../private/i18n/useDateFormatter.mjs";
import {useFilter as $ef182bb9912241d8$export$3274cf84b703fff} from "../private/i18n/useFilter.mjs";
import {useLocalizedStringDictionary as $cf2482eff2eeeec2$export$87b761675e8eaa10, useLocalizedStringFormatter as $cf2482eff2eeeec2$export$f12b703ca79dfbb1} from "../private/i18n/useLocalizedStringFormatter.mjs";
import {useNumberFormatter as $bd90acf18e792be6$export$b7a616150fdb9f44} from "../private/i18n/useNumberFormatter.mjs";
import {useListFormatter as $b4eb6eb8d15fb21e$export$a2f47a3d2973640} from "../private/i18n/useListFormatter.mjs";
import {useFocus as $1e74c67db218ce67$export$f8168d8dd8fd66e6} from "../private/interactions/useFocus.mjs";
import {setInteractionModality as $8f5a2122b0992be3$export$8397ddfc504fdb9a, useFocusVisible as $8f5a2122b0992be3$export$ffd9e5021c1fb2d6} from "../private/interactions/useFocusVisible.mjs";
import {useFocusWithin as $2c9edc598a03d523$export$420e68273165f4ec} from "../private/interactions/useFocusWithin.mjs";
import {useHover as $e969f22b6713ca4a$export$ae780daf29e6d456} from "../private/interactions/useHover.mjs";
import {useInteractOutside as $e260d131964da0f9$export$872b660ac5a1ff98} from "../private/interactions/useInteractOutside.mjs";
import {useKeyboard as $8296dad1a4c5e0dc$export$8f71654801c2f7cd} from "../private/interactions/useKeyboard.mjs";
import {useMove as $1dfdc54e7eb53ba0$export$36da96379f79f245} from "../private/interactions/useMove.mjs";
import {usePress as $d27d541f9569d26d$export$45712eceda6fad21} from "../private/interactions/usePress.mjs";
import {useLongPress as $7b01448eaad0fe7c$export$c24ed0104d07eab9} from "../private/interactions/useLongPress.mjs";
import {useContextMenu as $00dce70c89c7306c$export$2464060fb1e12fa6} from "../private/interactions/useContextMenu.mjs";
import {Focusable as $d1116acdf220c2da$export$35a3bebf7ef2d934, useFocusable as $d1116acdf220c2da$export$4c014de7c8940b4c} from "../private/interactions/useFocusable.mjs";
import {Pressable as $15e7830bf6471d45$export$27c701ed9e449e99} from "../private/interactions/Pressable.mjs";
import {useField as $191c9b6d48a0a4e2$export$294aa081a6c6f55d} from "../private/label/useField.mjs";
import {useLabel as $0beb20c9744a2065$export$8467354a121f1b9f} from "../private/label/useLabel.mjs";
import {useGridList as $34d813d3524a584a$export$664f9155035607eb} from "../private/gridlist/useGridList.mjs";
import {useGridListItem as $be7bed9611dd7497$export$9610e69494fadfd2} from "../private/gridlist/useGridListItem.mjs";
import {useGridListSection as $e2f91f76d1206b07$export$8a024deed275af3f} from "../private/gridlist/useGridListSection.mjs";
import {useGridListSelectionCheckbox as $cf1db6f91d24c818$export$e29f2573fabbf7b9} from "../private/gridlist/useGridListSelectionCheckbox.mjs";
import {useLandmark as $6b88d4883d4c7fe3$export$4cc632584fd87fae} from "../private/landmark/useLandmark.mjs";
import {useLink as $40d752843fab8930$export$dcf14c9974fe2767} from "../private/link/useLink.mjs";
import {useListBox as $686593f99a1df089$export$50eacbbf140a3141} from "../private/listbox/useListBox.mjs";
import {useListBoxSection as $3d6c959d2ef57b72$export$c3f9f39876e4bc7} from "../private/listbox/useListBoxSection.mjs";
import {useOption as $dae966e193913d1b$export$497855f14858aa34} from "../private/listbox/useOption.mjs";
import {useMenu as $a2d69d6ee8486855$export$38eaa17faae8f579} from "../private/menu/useMenu.mjs";
import {useMenuItem as $1a9c2c840fd36413$export$9d32628fc2aea7da} from "../private/menu/useMenuItem.mjs";
import {useMenuSection as $7355d4e5c49461b6$export$73f7a44322579622} from "../private/menu/useMenuSection.mjs";
import {useMenuTrigger as $f19b83c1486f45cc$export$dc9c12ed27dd1b49} from "../private/menu/useMenuTrigger.mjs";
import {useSubmenuTrigger as $8794213c1141208f$export$7138b0d059a6e743} from "../private/menu/useSubmenuTrigger.mjs";
import {useMeter as $977b20a72a6b59b7$export$e969dbfa146870ff} from "../private/meter/useMeter.mjs";
import {useNumberField as $cd2fa56213693c5e$export$23f548e970bdf099} from "../private/numberfield/useNumberField.mjs";
import {DismissButton as $081058010ef8962e$export$2317d149ed6f78c4} from "../private/overlays/DismissButton.mjs";
import {ModalProvider as $c07df45195231803$export$178405afcd8c5eb, OverlayContainer as $c07df45195231803$export$b47c3594eab58386, OverlayProvider as $c07df45195231803$export$bf688221f59024e5, useModal as $c07df45195231803$export$33ffd74ebf07f060, useModalProvider as $c07df45195231803$export$d9aaed4c3ece1bc0} from "../private/overlays/useModal.mjs";
import {Overlay as $d7a937236970dc7f$export$c6fdb837b070b4ff} from "../private/overlays/Overlay.mjs";
import {useModalOverlay as $5698867baeb53f4e$export$dbc0f175b25fb0fb} from "../private/overlays/useModalOverlay.mjs";
import {useOverlay as $77844860df94ba23$export$ea8f71083e90600f} from "../private/overlays/useOverlay.mjs";
import {useOverlayPosition as $b3526bc71400be8d$export$d39e1813b3bdd0e1} from "../private/overlays/useOverlayPosition.mjs";
import {useOverlayTrigger as $f282e36c29c025e8$export$f9d5c8beee7d008d} from "../private/overlays/useOverlayTrigger.mjs";
import {usePopover as $f8a024fbad3a5a2e$export$542a6fd13ac93354} from "../private/overlays/usePopover.mjs";
import {usePreventScroll as $0644e3663365bfe5$export$ee0f7cc6afcd1c18} from "../private/overlays/usePreventScroll.mjs";
import {UNSAFE_PortalProvider as $72abaeab4d80592f$export$78efe591171d7d45, useUNSAFE_PortalContext as $72abaeab4d80592f$export$9fc1347d4195ccb3} from "../private/overlays/PortalProvider.mjs";
import {useProgressBar as $723aca2821613fe7$export$ed5abd763a836edc} from "../private/progress/useProgressBar.mjs";
import {useRadio as $405627c100c5b965$export$37b0961d2f4751e2} from "../private/radio/useRadio.mjs";
import {useRadioGroup as $eecdee08e0d8a75f$export$62b9571f283ff5c2} from "../private/radio/useRadioGroup.mjs";
import {useSearchField as $44614525ec969a63$export$9bb30bbe003b82e0} from "../private/searchfield/useSearchField.mjs";
import {HiddenSelect as $b046d185a4525d56$export$cbd84cdb2e668835, useHiddenSelect as $b046d185a4525d56$export$f809e80f58e251d1} from "../private/select/HiddenSelect.mjs";
import {useSelect as $c0a45cd074520508$export$e64b2f635402ca43} from "../private/select/useSelect.mjs";
import {ListKeyboardDelegate as $ae8f8d98b2b18f2f$export$a05409b8bb224a5a} from "../private/selection/ListKeyboardDelegate.mjs";
import {useSeparator as $dc321dbb6473ef33$export$52210f68a14655d0} from "../private/separator/useSeparator.mjs";
import {SSRProvider as $c7eafbbe1ea5834e$export$9f8ac96af4b1b2ae, useIsSSR as $c7eafbbe1ea5834e$export$535bd6ca7f90a273} from "../private/ssr/SSRProvider.mjs";
import {useSlider as $4b964a467b2bc7ea$export$56b2c08e277f365} from "../private/slider/useSlider.mjs";
import {useSliderThumb as $4a5dd96ecb58ab11$export$8d15029008292ae} from "../private/slider/useSliderThumb.mjs";
import {useSwitch as $08312b2089c5b722$export$d853f7095ae95f88} from "../private/switch/useSwitch.mjs";
import {useTable as $fb95af427cd4e876$export$25bceaac3c7e4dc7} from "../private/table/useTable.mjs";
import {useTableCell as $059e6e023d86289a$export$49571c903d73624c} from "../private/table/useTableCell.mjs";
import {useTableColumnHeader as $7354db473d14c864$export$9514819a8c81e960} from "../private/table/useTableColumnHeader.mjs";
import {useTableColumnResize as $963a203da37f9c8f$export$52994e973806c219} from "../private/table/useTableColumnResize.mjs";
import {useTableHeaderRow as $b79421b14039b021$export$1b95a7d2d517b841} from "../private/table/useTableHeaderRow.mjs";
import {useTableRow as $d5954d038bf91c37$export$7f2f6ae19e707aa5} from "../private/table/useTableRow.mjs";
import {useTableRowGroup as $a88c5fd7483f9127$export$6fb1613bd7b28198} from "../private/table/useTableRowGroup.mjs";
import {useTableSelectAllCheckbox as $9f1626ae989538fb$export$1003db6a7e384b99, useTableSelectionCheckbox as $9f1626ae989538fb$export$16ea7f650bd7c1bb} from "../private/table/useTableSelectionCheckbox.mjs";
import {useTab as $1b6fa05bad3d7740$export$fdf4756d5b8ef90a} from "../private/tabs/useTab.mjs";
import {useTabList as $83428e53deb13caf$export$773e389e644c5874} from "../private/tabs/useTabList.mjs";
import {useTabPanel as $7d951241dadd72e4$export$fae0121b5afe572d} from "../private/tabs/useTabPanel.mjs";
import {useTag as $8b763916586fd6a6$export$3f568fff7dff2f03} from "../private/tag/useTag.mjs";
import {useTagGroup as $223860f9cb8a07a2$export$4f8b5cda58b7e8ff} from "../private/tag/useTagGroup.mjs";
import {useTextField as $054f71d2330da2e3$export$712718f7aec83d5} from "../private/textfield/useTextField.mjs";
import {useToast as $e9b287e97f25ea01$export$a407b657d3044108} from "../private/toast/useToast.mjs";
import {usePreviewTrigger as $dab43360cbeb70e5$export$cfc4af0616336448} from "../private/tooltip/usePreviewTrigger.mjs";
import {useToastRegion as $17a75c27599f3197$export$b8cbbb20a51697de} from "../private/toast/useToastRegion.mjs";
import {useToolbar as $afa781ff67c1cd08$export$fa142eb1681c520} from "../private/toolbar/useToolbar.mjs";
import {useTooltip as $8c383cffc84c9982$export$1c4b08e0eca38426} from "../private/tooltip/useTooltip.mjs";
import {useTooltipTrigger as $85908aa8a35f0fac$export$a6da6c504e4bba8b} from "../private/tooltip/useTooltipTrigger.mjs";
import {useTree as $5b4f3d75efdf6481$export$fb0040ce9d6e8bd1} from "../private/tree/useTree.mjs";
import {useTreeItem as $789f6a50d61c4c65$export$e4bcc4675b2b123a} from "../private/tree/useTreeItem.mjs";
import {chain as $a4e76a5424781910$export$e08e3b67e392101e} from "../private/utils/chain.mjs";
import {mergeProps as $bbaa08b3cd72f041$export$9d1611c77c2fe928} from "../private/utils/mergeProps.mjs";
import {mergeRefs as $4064df0d6f9620e1$export$c9058316764c140e} from "../private/utils/mergeRefs.mjs";
import {useId as $390e54f620492c70$export$f680877a34711e37} from "../private/utils/useId.mjs";
import {useObjectRef as $03e8ab2d84d7657a$export$4338b53315abf666} from "../private/utils/useObjectRef.mjs";
import {RouterProvider as $caaf0dd3060ed57c$export$323e4fc2fa4753fb} from "../private/utils/openLink.mjs";
import {useVisuallyHidden as $ea3928288112382f$export$a966af930f325cab, VisuallyHidden as $ea3928288112382f$export$439d29a4e110a164} from "../private/visually-hidden/VisuallyHidden.mjs";
import {getSelection as $ae4a1f75a9bc78bb$export$ca798a7e6e94638c, setTokenFieldSelection as $ae4a1f75a9bc78bb$export$9cafaa09e78b6e4b, tokenFieldPositionToDOMRange as $ae4a1f75a9bc78bb$export$30729a8cd0694a7c, useTokenField as $ae4a1f75a9bc78bb$export$adf3c8de3c7afc8b} from "../private/tokenfield/useTokenField.mjs";
import {useToken as $d089f4b2a715a8e0$export$31dcd79391e423fe} from "../private/tokenfield/useToken.mjs";

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








































































































































export {$42ceafc619f9c3ba$export$fb8073518f34e6ec as Collection, $42ceafc619f9c3ba$export$bf788dd355e3a401 as CollectionBuilder, $42ceafc619f9c3ba$export$18af5c7a9e9b3664 as createLeafComponent, $42ceafc619f9c3ba$export$e953bb1cd0f19726 as createBranchComponent, $134103e19bdfd846$export$1e40b3ca02d92d21 as useAutocomplete, $9db6b1f57564cbf4$export$452b38fce62c9384 as useBreadcrumbItem, $77c29a73b36f1605$export$8cefe241bd876ca0 as useBreadcrumbs, $ac4318a9c075bb9f$export$ea18c227d4417cc3 as useButton, $b54a524c670b905d$export$51e84d46ca0bc451 as useToggleButton, $162557ba4d6f08dd$export$dd5580ae642f110f as useToggleButtonGroup, $162557ba4d6f08dd$export$bc53712daae3d6e6 as useToggleButtonGroupItem, $a1efc3efb5426bf7$export$3ee915f8151bd4f1 as useCalendar, $be61a22f9aa88c7c$export$136073280381448e as useCalendarCell, $2d54ee2ec11ddab8$export$cb95147730a423f5 as useCalendarGrid, $3435e5c81610f20b$export$cf412bf5dcbe1065 as useCalendarMonthPicker, $e4b70edea91ee6b0$export$89757cae093b4b95 as useCalendarYearPicker, $bfcd16e7c55c9482$export$72ad8e10aa105341 as useCalendarHeading, $be0fc2ab732b9d1a$export$87e0539f600c24e5 as useRangeCalendar, $dde212bea465bd23$export$e375f10ce42261c5 as useCheckbox, $d11d85ad4808f162$export$49ff6f28c54f1cbe as useCheckboxGroup, $55cfc34eef47e1ca$export$353b32fc6898d37d as useCheckboxGroupItem, $12db0b624ec2ac09$export$2f92a7a615a014f6 as useColorArea, $d362ea20c2c75815$export$e55dd820142d3131 as useColorChannelField, $3945427e9f7dd37b$export$77e32ca575a28fdf as useColorField, $9903d87f588af89b$export$106b7a4e66508f66 as useColorSlider, $e5a5f96be620862b$export$9060ae606178d849 as useColorSwatch, $3c29826b70d739cf$export$9064ff4e44b3729a as useColorWheel, $bf505c7417d9b616$export$8c18d1b4f7232bbf as useComboBox, $7541913c0284d84b$export$5591b0b878c1a989 as useDateField, $7541913c0284d84b$export$4c842f6a241dc825 as useTimeField, $6902a2bb26917a07$export$42df105a73306d51 as useDatePicker, $cccdba1b2bb08448$export$12fd5f0e9f4bb192 as useDateRangePicker, $d51706f903be7eab$export$1315d136e6f7581 as useDateSegment, $13150e6629d46e45$export$d55e7ee900f34e93 as useDialog, $89a3495b7d82e671$export$6e3e27031a30522f as useDisclosure, $74812c42150b3de8$export$7941f8aafa4b6021 as useDrag, $f302ef02e940a6f8$export$ccdee5eaf73cf661 as useDrop, $3f39a2c7697642df$export$2962a7984b2f0a80 as useDraggableCollection, $768d61f7ff22c01a$export$f4e2f423c21f7b04 as useDroppableCollection, $e312558a4ff8ca2a$export$f7b0c5d28b66b6a5 as useDroppableItem, $931dca30b169ddce$export$8d0e41d2815afac5 as useDropIndicator, $54210e90bb2105d5$export$b35afafff42da2d9 as useDraggableItem, $692863997030a376$export$2314ca2a3e892862 as useClipboard, $5d3a17cc2564e64f$export$905ab40ac2179daa as DragPreview, $993214027d63fe77$export$fbd65d14c79e28cc as ListDropTargetDelegate, $d40e85a29b831dd6$export$990fced5dfac2637 as DIRECTORY_DRAG_TYPE, $d40e85a29b831dd6$export$2b40a62bdbe6b2b0 as isDirectoryDropItem, $d40e85a29b831dd6$export$a144e1752ebe0aa as isFileDropItem, $d40e85a29b831dd6$export$97fd558bdc44bea1 as isTextDropItem, $aeb8be23c2978fc5$export$1a38b4ad7f578e1d as FocusRing, $535772f9d2c1f38d$export$20e40289641fbbb6 as FocusScope, $535772f9d2c1f38d$export$10c5169755ce7bd7 as useFocusManager, $0c4a58759813079a$export$4e328f61c538687f as useFocusRing, $2eb8e6d23f3d0cb0$export$a54013f0d02a8f82 as I18nProvider, $2eb8e6d23f3d0cb0$export$43bb16f9c6d9e3f7 as useLocale, $d805ff57cab8bee2$export$702d680b21cbd764 as isRTL, $673d46fce3e5717d$export$a16aca283550c30d as useCollator, $60f33508b4cd9d3b$export$85fd5fdf27bacc79 as useDateFormatter, $ef182bb9912241d8$export$3274cf84b703fff as useFilter, $cf2482eff2eeeec2$export$f12b703ca79dfbb1 as useLocalizedStringFormatter, $cf2482eff2eeeec2$export$87b761675e8eaa10 as useLocalizedStringDictionary, $bd90acf18e792be6$export$b7a616150fdb9f44 as useNumberFormatter, $b4eb6eb8d15fb21e$export$a2f47a3d2973640 as useListFormatter, $1e74c67db218ce67$export$f8168d8dd8fd66e6 as useFocus, $8f5a2122b0992be3$export$8397ddfc504fdb9a as setInteractionModality, $8f5a2122b0992be3$export$ffd9e5021c1fb2d6 as useFocusVisible, $2c9edc598a03d523$export$420e68273165f4ec as useFocusWithin, $e969f22b6713ca4a$export$ae780daf29e6d456 as useHover, $e260d131964da0f9$export$872b660ac5a1ff98 as useInteractOutside, $8296dad1a4c5e0dc$export$8f71654801c2f7cd as useKeyboard, $1dfdc54e7eb53ba0$export$36da96379f79f245 as useMove, $d27d541f9569d26d$export$45712eceda6fad21 as usePress, $7b01448eaad0fe7c$export$c24ed0104d07eab9 as useLongPress, $00dce70c89c7306c$export$2464060fb1e12fa6 as useContextMenu, $d1116acdf220c2da$export$4c014de7c8940b4c as useFocusable, $d1116acdf220c2da$export$35a3bebf7ef2d934 as Focusable, $15e7830bf6471d45$export$27c701ed9e449e99 as Pressable, $191c9b6d48a0a4e2$export$294aa081a6c6f55d as useField, $0beb20c9744a2065$export$8467354a121f1b9f as useLabel, $34d813d3524a584a$export$664f9155035607eb as useGridList, $be7bed9611dd7497$export$9610e69494fadfd2 as useGridListItem, $e2f91f76d1206b07$export$8a024deed275af3f as useGridListSection, $cf1db6f91d24c818$export$e29f2573fabbf7b9 as useGridListSelectionCheckbox, $6b88d4883d4c7fe3$export$4cc632584fd87fae as useLandmark, $40d752843fab8930$export$dcf14c9974fe2767 as useLink, $686593f99a1df089$export$50eacbbf140a3141 as useListBox, $3d6c959d2ef57b72$export$c3f9f39876e4bc7 as useListBoxSection, $dae966e193913d1b$export$497855f14858aa34 as useOption, $a2d69d6ee8486855$export$38eaa17faae8f579 as useMenu, $1a9c2c840fd36413$export$9d32628fc2aea7da as useMenuItem, $7355d4e5c49461b6$export$73f7a44322579622 as useMenuSection, $f19b83c1486f45cc$export$dc9c12ed27dd1b49 as useMenuTrigger, $8794213c1141208f$export$7138b0d059a6e743 as useSubmenuTrigger, $977b20a72a6b59b7$export$e969dbfa146870ff as useMeter, $cd2fa56213693c5e$export$23f548e970bdf099 as useNumberField, $081058010ef8962e$export$2317d149ed6f78c4 as DismissButton, $c07df45195231803$export$178405afcd8c5eb as ModalProvider, $c07df45195231803$export$b47c3594eab58386 as OverlayContainer, $c07df45195231803$export$bf688221f59024e5 as OverlayProvider, $c07df45195231803$export$33ffd74ebf07f060 as useModal, $c07df45195231803$export$d9aaed4c3ece1bc0 as useModalProvider, $d7a937236970dc7f$export$c6fdb837b070b4ff as Overlay, $5698867baeb53f4e$export$dbc0f175b25fb0fb as useModalOverlay, $77844860df94ba23$export$ea8f71083e90600f as useOverlay, $b3526bc71400be8d$export$d39e1813b3bdd0e1 as useOverlayPosition, $f282e36c29c025e8$export$f9d5c8beee7d008d as useOverlayTrigger, $f8a024fbad3a5a2e$export$542a6fd13ac93354 as usePopover, $0644e3663365bfe5$export$ee0f7cc6afcd1c18 as usePreventScroll, $72abaeab4d80592f$export$78efe591171d7d45 as UNSAFE_PortalProvider, $72abaeab4d80592f$export$9fc1347d4195ccb3 as useUNSAFE_PortalContext, $723aca2821613fe7$export$ed5abd763a836edc as useProgressBar, $405627c100c5b965$export$37b0961d2f4751e2 as useRadio, $eecdee08e0d8a75f$export$62b9571f283ff5c2 as useRadioGroup, $44614525ec969a63$export$9bb30bbe003b82e0 as useSearchField, $b046d185a4525d56$export$cbd84cdb2e668835 as HiddenSelect, $b046d185a4525d56$export$f809e80f58e251d1 as useHiddenSelect, $c0a45cd074520508$export$e64b2f635402ca43 as useSelect, $ae8f8d98b2b18f2f$export$a05409b8bb224a5a as ListKeyboardDelegate, $dc321dbb6473ef33$export$52210f68a14655d0 as useSeparator, $c7eafbbe1ea5834e$export$9f8ac96af4b1b2ae as SSRProvider, $c7eafbbe1ea5834e$export$535bd6ca7f90a273 as useIsSSR, $4b964a467b2bc7ea$export$56b2c08e277f365 as useSlider, $4a5dd96ecb58ab11$export$8d15029008292ae as useSliderThumb, $08312b2089c5b722$export$d853f7095ae95f88 as useSwitch, $fb95af427cd4e876$export$25bceaac3c7e4dc7 as useTable, $059e6e023d86289a$export$49571c903d73624c as useTableCell, $7354db473d14c864$export$9514819a8c81e960 as useTableColumnHeader, $963a203da37f9c8f$export$52994e973806c219 as useTableColumnResize, $b79421b14039b021$export$1b95a7d2d517b841 as useTableHeaderRow, $d5954d038bf91c37$export$7f2f6ae19e707aa5 as useTableRow, $a88c5fd7483f9127$export$6fb1613bd7b28198 as useTableRowGroup, $9f1626ae989538fb$export$1003db6a7e384b99 as useTableSelectAllCheckbox, $9f1626ae989538fb$export$16ea7f650bd7c1bb as useTableSelectionCheckbox, $1b6fa05bad3d7740$export$fdf4756d5b8ef90a as useTab, $83428e53deb13caf$export$773e389e644c5874 as useTabList, $7d951241dadd72e4$export$fae0121b5afe572d as useTabPanel, $8b763916586fd6a6$export$3f568fff7dff2f03 as useTag, $223860f9cb8a07a2$export$4f8b5cda58b7e8ff as useTagGroup, $054f71d2330da2e3$export$712718f7aec83d5 as useTextField, $e9b287e97f25ea01$export$a407b657d3044108 as useToast, $dab43360cbeb70e5$export$cfc4af0616336448 as usePreviewTrigger, $17a75c27599f3197$export$b8cbbb20a51697de as useToastRegion, $afa781ff67c1cd08$export$fa142eb1681c520 as useToolbar, $8c383cffc84c9982$export$1c4b08e0eca38426 as useTooltip, $85908aa8a35f0fac$export$a6da6c504e4bba8b as useTooltipTrigger, $5b4f3d75efdf6481$export$fb0040ce9d6e8bd1 as useTree, $789f6a50d61c4c65$export$e4bcc4675b2b123a as useTreeItem, $a4e76a5424781910$export$e08e3b67e392101e as chain, $bbaa08b3cd72f041$export$9d1611c77c2fe928 as mergeProps, $4064df0d6f9620e1$export$c9058316764c140e as mergeRefs, $390e54f620492c70$export$f680877a34711e37 as useId, $03e8ab2d84d7657a$export$4338b53315abf666 as useObjectRef, $caaf0dd3060ed57c$export$323e4fc2fa4753fb as RouterProvider, $ea3928288112382f$export$439d29a4e110a164 as VisuallyHidden, $ea3928288112382f$export$a966af930f325cab as useVisuallyHidden, $ae4a1f75a9bc78bb$export$adf3c8de3c7afc8b as useTokenField, $ae4a1f75a9bc78bb$export$30729a8cd0694a7c as tokenFieldPositionToDOMRange, $ae4a1f75a9bc78bb$export$9cafaa09e78b6e4b as setTokenFieldSelection, $ae4a1f75a9bc78bb$export$ca798a7e6e94638c as getSelection, $d089f4b2a715a8e0$export$31dcd79391e423fe as useToken};
//# sourceMappingURL=index.mjs.map
