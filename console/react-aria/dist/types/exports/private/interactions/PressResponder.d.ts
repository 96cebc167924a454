export { PressResponder, ClearPressResponder } from '../../../src/interactions/PressResponder';
