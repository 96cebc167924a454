// A person who has only a keyboard: Tab moves the focus, Enter, space bar, arrows and Escape act. Every element that gets
// the focus shows it, inside the window.
import assert from 'node:assert/strict';

const MOST_PRESSES = 200;

// In the page: `here`, or the key that moves the focus towards the target.
function direction(target) {
  const active = document.activeElement;
  if (target === active) return 'here';
  return target.compareDocumentPosition(active) & Node.DOCUMENT_POSITION_FOLLOWING ? 'Shift+Tab' : 'Tab';
}

// In the page: what is wrong with the focus. Inputs of the components are hidden; their labels show it.
function hiddenFocus() {
  const active = document.activeElement;
  if (!active || active === document.body) return null;
  const label = active.closest('label, [data-focus-visible]');
  const shown = [active, label].filter(Boolean);
  const isOutlined = shown.some((each) => getComputedStyle(each).outlineStyle !== 'none');
  const { top, bottom } = (label ?? active).getBoundingClientRect();
  return isOutlined && bottom > 0 && top < innerHeight ? null : (label ?? active).outerHTML.slice(0, 200);
}

export function keyboardOf(page) {
  const { keyboard } = page;
  page.addInitScript(() => document.addEventListener('focusin', () => (window.hadFocus = true), { once: true }));

  // An element that had the focus may have been removed, replaced or disabled: the focus is elsewhere then, not lost.
  async function focused() {
    await page.waitForFunction(() => !window.hadFocus || document.activeElement !== document.body);
  }

  async function step(key) {
    await keyboard.press(key);
    assert.equal(await page.evaluate(hiddenFocus), null, 'the focus is not visible');
  }

  // Moves the focus to an element.
  async function reach(locator) {
    await focused();
    for (let presses = 0; presses < MOST_PRESSES; presses++) {
      const key = await locator.evaluate(direction);
      if (key === 'here') return;
      await step(key);
    }
    assert.fail(`${locator} has no place in the order of the Tab key`);
  }

  async function press(locator, key = 'Enter') {
    await reach(locator);
    await keyboard.press(key);
  }

  return {
    focused,
    reach,
    press,
    toggle: (locator) => press(locator, 'Space'),

    async type(locator, text) {
      await reach(locator);
      await keyboard.press('ControlOrMeta+A');
      await keyboard.type(text);
    },

    // Chooses a radio button: Tab to its group, then the arrows.
    async pick(locator) {
      await focused();
      const inGroup = (radio) => document.activeElement?.name === radio.name;
      for (let presses = 0; !(await locator.evaluate(inGroup)); presses++) {
        assert.ok(presses < MOST_PRESSES, `${locator} has no place in the order of the Tab key`);
        await step(await locator.evaluate(direction));
      }
      for (let presses = 0; !(await locator.evaluate((radio) => document.activeElement === radio)); presses++) {
        assert.ok(presses < MOST_PRESSES, `the arrows do not reach ${locator}`);
        await step('ArrowDown');
      }
      if (!(await locator.isChecked())) await keyboard.press('Space');
    },

    // Opens a menu, and chooses one of its items with the arrows.
    async choose(button, name) {
      await press(button);
      const item = page.getByRole('menuitem', { name });
      await item.waitFor();
      for (let presses = 0; !(await item.evaluate((each) => document.activeElement === each)); presses++) {
        assert.ok(presses < MOST_PRESSES, `the arrows do not reach ${name}`);
        await keyboard.press('ArrowDown');
      }
      await keyboard.press('Enter');
    },

    // Closes a dialog or a popover: the focus returns to where it was.
    async escape(locator) {
      await keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.waitForFunction((element) => document.activeElement === element, await locator.elementHandle());
    },

    // A screen is shown, and its title has the focus.
    async arrive(title) {
      await page.getByRole('heading', { name: title, exact: true, level: 1 }).waitFor();
      await page.waitForFunction((name) => document.activeElement?.matches('h1') && document.activeElement.textContent === name, title);
    },
  };
}
