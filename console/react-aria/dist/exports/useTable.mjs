import {useTable as $fb95af427cd4e876$export$25bceaac3c7e4dc7} from "../private/table/useTable.mjs";
import {useTableColumnHeader as $7354db473d14c864$export$9514819a8c81e960} from "../private/table/useTableColumnHeader.mjs";
import {useTableRow as $d5954d038bf91c37$export$7f2f6ae19e707aa5} from "../private/table/useTableRow.mjs";
import {useTableHeaderRow as $b79421b14039b021$export$1b95a7d2d517b841} from "../private/table/useTableHeaderRow.mjs";
import {useTableCell as $059e6e023d86289a$export$49571c903d73624c} from "../private/table/useTableCell.mjs";
import {useTableSelectAllCheckbox as $9f1626ae989538fb$export$1003db6a7e384b99, useTableSelectionCheckbox as $9f1626ae989538fb$export$16ea7f650bd7c1bb} from "../private/table/useTableSelectionCheckbox.mjs";
import {useTableColumnResize as $963a203da37f9c8f$export$52994e973806c219} from "../private/table/useTableColumnResize.mjs";
import {useTableRowGroup as $a88c5fd7483f9127$export$6fb1613bd7b28198} from "../private/table/useTableRowGroup.mjs";

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









export {$fb95af427cd4e876$export$25bceaac3c7e4dc7 as useTable, $7354db473d14c864$export$9514819a8c81e960 as useTableColumnHeader, $d5954d038bf91c37$export$7f2f6ae19e707aa5 as useTableRow, $b79421b14039b021$export$1b95a7d2d517b841 as useTableHeaderRow, $059e6e023d86289a$export$49571c903d73624c as useTableCell, $9f1626ae989538fb$export$16ea7f650bd7c1bb as useTableSelectionCheckbox, $9f1626ae989538fb$export$1003db6a7e384b99 as useTableSelectAllCheckbox, $963a203da37f9c8f$export$52994e973806c219 as useTableColumnResize, $a88c5fd7483f9127$export$6fb1613bd7b28198 as useTableRowGroup};
//# sourceMappingURL=useTable.mjs.map
