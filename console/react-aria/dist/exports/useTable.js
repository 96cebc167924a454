import {useTable as $281590cdb2660db0$export$25bceaac3c7e4dc7} from "../private/table/useTable.js";
import {useTableColumnHeader as $a7064ebacf1aff0b$export$9514819a8c81e960} from "../private/table/useTableColumnHeader.js";
import {useTableRow as $e2f10f6b84ce4b1d$export$7f2f6ae19e707aa5} from "../private/table/useTableRow.js";
import {useTableHeaderRow as $edd2249e3a467c0d$export$1b95a7d2d517b841} from "../private/table/useTableHeaderRow.js";
import {useTableCell as $019dcf7b6e339921$export$49571c903d73624c} from "../private/table/useTableCell.js";
import {useTableSelectAllCheckbox as $35c53aa4935a5c1d$export$1003db6a7e384b99, useTableSelectionCheckbox as $35c53aa4935a5c1d$export$16ea7f650bd7c1bb} from "../private/table/useTableSelectionCheckbox.js";
import {useTableColumnResize as $966c74f4398bece2$export$52994e973806c219} from "../private/table/useTableColumnResize.js";
import {useTableRowGroup as $31dacb52d043ea54$export$6fb1613bd7b28198} from "../private/table/useTableRowGroup.js";

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









export {$281590cdb2660db0$export$25bceaac3c7e4dc7 as useTable, $a7064ebacf1aff0b$export$9514819a8c81e960 as useTableColumnHeader, $e2f10f6b84ce4b1d$export$7f2f6ae19e707aa5 as useTableRow, $edd2249e3a467c0d$export$1b95a7d2d517b841 as useTableHeaderRow, $019dcf7b6e339921$export$49571c903d73624c as useTableCell, $35c53aa4935a5c1d$export$16ea7f650bd7c1bb as useTableSelectionCheckbox, $35c53aa4935a5c1d$export$1003db6a7e384b99 as useTableSelectAllCheckbox, $966c74f4398bece2$export$52994e973806c219 as useTableColumnResize, $31dacb52d043ea54$export$6fb1613bd7b28198 as useTableRowGroup};
//# sourceMappingURL=useTable.js.map
