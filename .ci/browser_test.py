#!/usr/bin/env python3
"""Try explorer pages in headless Chromium.

browser_test.py [--screenshots DIR] PAGE.html...

Prints a line for each check and ends with 1 when one has failed. Needs Chromium, its driver and
Selenium: apt-get install chromium chromium-driver python3-selenium. What the checks expect is
reckoned here from the data in the page, not taken from the page's script.
"""

import argparse
import csv
import io
import json
import os
import pathlib
import re
import shutil
import sys
import tempfile
import time

try:
    from selenium import webdriver
except ImportError:
    # Debian's package is for Debian's Python; another one may come first in the path.
    system_python = "/usr/bin/python3"
    if os.path.exists(system_python) and not os.environ.get("BROWSER_TEST_AGAIN"):
        os.environ["BROWSER_TEST_AGAIN"] = "1"
        os.execv(system_python, [system_python, *sys.argv])
    sys.exit("browser_test: no selenium; run: apt-get install python3-selenium")

from selenium.common.exceptions import NoAlertPresentException
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys

SECONDS = 10
OWN_SCHEMES = ("file:", "blob:", "data:", "about:")

CONTRAST_SCRIPT = """
const paint = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
const color = (text) => {
  paint.clearRect(0, 0, 1, 1);
  paint.fillStyle = text;
  paint.fillRect(0, 0, 1, 1);
  return [...paint.getImageData(0, 0, 1, 1).data];
};
const light = (parts) => parts.slice(0, 3)
  .map((part) => part / 255)
  .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
const ground = (element) => {
  for (let one = element; one; one = one.parentElement) {
    const parts = color(getComputedStyle(one).backgroundColor);
    if (parts[3] === 255) return parts;
  }
  return [255, 255, 255, 255];
};
const poor = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
for (let node = walker.nextNode(); node && poor.length < 5; node = walker.nextNode()) {
  const element = node.parentElement;
  if (!node.data.trim() || element.closest("svg, script, noscript, option, .skip")) continue;
  if (element.getClientRects().length === 0 || element.matches(":disabled")) continue;
  const [over, under] = [light(color(getComputedStyle(element).color)), light(ground(element))];
  const ratio = (Math.max(over, under) + 0.05) / (Math.min(over, under) + 0.05);
  if (ratio < 4.5) poor.push(`${ratio.toFixed(2)} "${node.data.trim().slice(0, 30)}"`);
}
return poor;
"""

LINE_POINT_SCRIPT = """
for (const line of document.querySelectorAll("#app-picture g.edge.role.is-line")) {
  const path = line.querySelector("path");
  const matrix = path.getScreenCTM();
  for (let part = 1; part < 20; part += 1) {
    const point = path.getPointAtLength(path.getTotalLength() * part / 20).matrixTransform(matrix);
    const hit = document.elementFromPoint(point.x, point.y);
    if (hit && line.contains(hit)) return [line.id, point.x, point.y];
  }
}
return null;
"""

SORTED_SCRIPT = """
const [column, sign] = arguments;
const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });
const texts = [...document.querySelectorAll("#app-panel-posts tbody tr")]
  .map((row) => row.children[column].textContent).filter((text) => text);
return texts.every((text, at) => at === 0 || sign * collator.compare(texts[at - 1], text) <= 0);
"""


class Failure(Exception):
    """A check that has failed."""


class Skipped(Exception):
    """A check that the data gives no occasion for."""


def expect(condition, text):
    """Fail with the text unless the condition holds."""
    if not condition:
        raise Failure(text)


def data_of(path):
    """The data in a page."""
    text = path.read_text(encoding="utf-8")
    found = re.search(r'<script type="application/json" id="graph-data">(.*?)</script>', text, re.S)
    return json.loads(found.group(1))


def start_browser(downloads):
    """A headless Chromium that logs messages and requests and saves files to a folder."""
    options = webdriver.ChromeOptions()
    for argument in ("--headless=new", "--no-sandbox", "--disable-dev-shm-usage",
                     "--disable-gpu", "--window-size=1400,900"):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    options.add_experimental_option("prefs", {"download.default_directory": str(downloads),
                                              "download.prompt_for_download": False})
    binary = shutil.which("chromium") or shutil.which("chromium-browser")
    if binary:
        options.binary_location = binary
    driver = shutil.which("chromedriver")
    service = Service(executable_path=driver) if driver else Service()
    browser = webdriver.Chrome(service=service, options=options)
    browser.execute_cdp_cmd("Browser.setDownloadBehavior",
                            {"behavior": "allow", "downloadPath": str(downloads)})
    return browser


class Page:
    """An explorer page in the browser."""

    def __init__(self, browser, path, downloads):
        self.browser = browser
        self.path = path
        self.downloads = downloads
        self.data = data_of(path)
        self.messages = []
        self.requests = []

    # What the data holds

    def edges(self, kind):
        """The numbers of the edges of a kind."""
        return [number for number, edge in enumerate(self.data["edges"]) if edge["kind"] == kind]

    def name(self, number):
        """The name of a node."""
        return self.data["nodes"][number]["name"]

    def has_picture(self):
        """Whether the page has a picture."""
        return self.find("#app-picture svg") is not None

    def marked_role(self):
        """The number of a role that has a marked sentence."""
        for number in self.edges("role"):
            for one in self.data["edges"][number].get("evidence", []):
                if self.data["evidence"][one]["marks"]:
                    return number
        raise Skipped("no post has a marked sentence")

    def two_nodes(self):
        """Two nodes with names of their own."""
        names = [node["name"] for node in self.data["nodes"]]
        single = [number for number, name in enumerate(names) if names.count(name) == 1][:2]
        if len(single) < 2:
            raise Skipped("there are no two nodes with names of their own")
        return single

    # The browser

    def open(self, fragment=""):
        """Load the page anew."""
        self.collect()
        self.browser.get("about:blank")
        self.browser.get(self.path.as_uri() + fragment)

    def collect(self):
        """Take over what the browser has logged."""
        self.messages += self.browser.get_log("browser")
        for entry in self.browser.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                self.requests.append(message["params"]["request"]["url"])

    def run(self, script, *arguments):
        """The value of a script."""
        return self.browser.execute_script(script, *arguments)

    def all(self, selector):
        """The elements that a selector names."""
        return self.browser.find_elements(By.CSS_SELECTOR, selector)

    def find(self, selector):
        """The first element that a selector names, or None."""
        found = self.all(selector)
        return found[0] if found else None

    def text(self, selector):
        """The text of an element, also where it is not in sight."""
        element = self.find(selector)
        return element.get_property("textContent") if element else ""

    def texts(self, selector):
        """The texts of elements."""
        return self.run("return [...document.querySelectorAll(arguments[0])]"
                        ".map((one) => one.textContent)", selector)

    def wait(self, condition, text):
        """Wait until a condition holds, else fail with the text."""
        end = time.monotonic() + SECONDS
        while not condition():
            expect(time.monotonic() < end, text)
            time.sleep(0.05)

    def click(self, selector):
        """Click an element, seen or scrolled to."""
        element = self.find(selector)
        expect(element is not None, f"there is no {selector}")
        self.run("arguments[0].scrollIntoView({block: 'nearest'})", element)
        element.click()

    def keys(self, *keys):
        """Press keys, wherever the focus is."""
        ActionChains(self.browser).send_keys(*keys).perform()

    def focus_is(self, selector):
        """Whether the element with the focus fits a selector."""
        return self.run("return document.activeElement.matches(arguments[0])", selector)

    def type_search(self, text):
        """Search as if the text had been typed; some letters cannot be typed by the driver."""
        self.run("const box = document.getElementById('app-search'); box.value = arguments[0];"
                 "box.dispatchEvent(new Event('input', {bubbles: true}))", text)

    def choose(self, identifier, value):
        """Choose a value of a control."""
        self.run("const control = document.getElementById(arguments[0]);"
                 "control.value = arguments[1];"
                 "for (const name of ['input', 'change'])"
                 "  control.dispatchEvent(new Event(name, {bubbles: true}))", identifier, value)

    def view_box(self):
        """Which part of the picture is in sight."""
        return self.run("return document.querySelector('#app-picture svg').getAttribute('viewBox')")

    def row_count(self):
        """How many rows the table of posts has in all, by its own words."""
        found = re.search(r"of ([\d,]+) row", self.text("#app-panel-posts .table-foot .hint"))
        return int(found.group(1).replace(",", "")) if found else 0

    def dossier_name(self):
        """The name at the head of the dossier, if it is open."""
        return self.text("#app-dossier:not([hidden]) h2")

    def expect_evidence(self, number):
        """Fail unless an edge's sentences are shown, with just its words marked."""
        selector = f"#app-evidence-{number}:not([hidden]) blockquote"
        self.wait(lambda: self.all(selector), "no sentence is shown")
        edge = self.data["edges"][number]
        wanted = [self.data["evidence"][one] for one in edge["evidence"]]
        expect(self.texts(selector + " > p") == [one["text"] for one in wanted],
               "the sentences are not those of the data")
        words = [one["text"].encode("utf-16-le")[2 * start:2 * end].decode("utf-16-le")
                 for one in wanted for start, end in one["marks"]]
        expect(words, "the data marks no word")
        expect(self.texts(selector + " mark") == words, "the marked words are not the data's")


# The checks: each gets a page, opens it and fails, skips or returns a remark.


def check_opens(page):
    """opens, and within a second"""
    page.open()
    page.wait(lambda: page.text("#app-count"), "the page shows no count")
    expect(not page.find("#app-message:not([hidden])"), "the page shows a message")
    milliseconds = page.run("const [one] = performance.getEntriesByType('navigation');"
                            "return Math.round(one.loadEventEnd)")
    expect(milliseconds < 1000, f"it took {milliseconds} ms")
    return f"{milliseconds} ms"


def check_search_alias(page):
    """search finds an alias"""
    for node in page.data["nodes"]:
        for alias in node.get("aliases", []):
            if alias.casefold() not in node["name"].casefold():
                page.open()
                page.type_search(alias)
                expect(node["name"] in page.texts("#app-results .name"), f"not found by {alias!r}")
                return None
    raise Skipped("there are no aliases")


def check_search_case(page):
    """search finds a part of a name in other case, and within a second"""
    page.open()
    node = max(page.data["nodes"], key=lambda one: len(one["name"]))
    page.type_search(node["name"][1:].swapcase())
    expect(node["name"] in page.texts("#app-results .name"), f"{node['name']!r} is not found")
    longest = 0
    for text in ("a", node["name"][:2], node["name"][1:5]):
        started = page.run("return performance.now()")
        page.type_search(text)
        page.run("return document.getElementById('app-results').offsetHeight")
        longest = max(longest, page.run("return performance.now()") - started)
        expect(len(page.all("#app-results li")) <= 50, "more than 50 results are shown")
    expect(longest < 1000, f"it took {longest:.0f} ms")
    return f"{longest:.0f} ms with the driver's own time"


def check_filter(page):
    """filters hide and show"""
    roles = [page.data["edges"][number] for number in page.edges("role")]
    if not roles:
        raise Skipped("there are no posts")
    page.open("#tab=posts")
    before = page.text("#app-count")
    expect(page.row_count() == len(roles), "not all posts are shown at first")
    first = page.find("#app-panel-posts tbody tr").get_attribute("data-edge")
    row = f"#app-panel-posts tr[data-edge='{first}']"
    page.click("#app-kinds input[value=person]")
    expect(page.text("#app-count") != before, "the count stays")
    expect(not page.find(row), "a row stays")
    if page.has_picture():
        page.click("#app-tab-picture")
        people = page.all("#app-picture g.node.person.is-box")
        expect(all("is-out" in one.get_attribute("class") for one in people), "boxes are not faded")
        page.click("#app-tab-posts")
    page.click("#app-reset")
    expect(page.text("#app-count") == before and page.find(row), "reset does not show all again")

    least = max(edge.get("confidence", 1) for edge in roles)
    page.choose("app-confidence", f"{least:.2f}")
    chosen = float(page.find("#app-confidence").get_property("value"))
    expect(page.row_count() == sum(edge.get("confidence", 1) >= chosen for edge in roles),
           "the wrong posts are left by the confidence")
    page.click("#app-reset")
    for status in {edge.get("status") for edge in roles} - {None}:
        page.choose("app-post-status", status)
        expect(page.row_count() == sum(edge.get("status") == status for edge in roles),
               f"the wrong posts are left by the status {status!r}")
    page.click("#app-reset")
    parts = [page.data["edges"][number] for number in page.edges("participation")]
    for mode in {edge.get("mode") for edge in parts} - {None}:
        page.choose("app-mode", mode)
        people = {edge["source"] for edge in parts if edge.get("mode") == mode}
        expect(page.row_count() == sum(edge["source"] in people for edge in roles),
               f"the wrong posts are left by the mode {mode!r}")
    return None


def check_filter_organization(page):
    """choosing an organization shows it with all below it"""
    above = {}
    for number in page.edges("part-of"):
        edge = page.data["edges"][number]
        above.setdefault(edge["target"], []).append(edge["source"])
    roles = [page.data["edges"][number] for number in page.edges("role")]
    for top in above:
        inside, waiting = {top}, [top]
        while waiting:
            for unit in above.get(waiting.pop(), []):
                if unit not in inside:
                    inside.add(unit)
                    waiting.append(unit)
        wanted = {edge["source"] for edge in roles if edge["target"] in inside}
        if 0 < len(wanted) and any(edge["source"] not in wanted for edge in roles):
            break
    else:
        raise Skipped("no organization has holders of posts below it, and others outside")
    page.open("#tab=posts")
    page.choose("app-organization", page.data["nodes"][top]["id"])
    # A holder's other posts are shown only where their organization is shown as well.
    expect(page.row_count() == sum(edge["target"] in inside for edge in roles),
           "the wrong posts are shown")
    return None


def check_evidence_dossier(page):
    """the button of a post shows its sentence with its words marked"""
    number = page.marked_role()
    holder = page.data["nodes"][page.data["edges"][number]["source"]]
    page.open()
    page.run("location.hash = new URLSearchParams({node: arguments[0]})", holder["id"])
    page.wait(lambda: page.dossier_name() == holder["name"], "the dossier does not open")
    page.click(f"#app-dossier button.relation[data-edge='{number}']")
    page.expect_evidence(number)
    page.click(f"#app-dossier button.relation[data-edge='{number}']")
    expect(not page.find(f"#app-evidence-{number}:not([hidden])"), "the sentence stays")
    return None


def check_evidence_line(page):
    """a line of a post in the picture shows its sentence with its words marked"""
    page.open()
    if not page.find("#app-picture g.edge.role.is-line"):
        raise Skipped("no line of a post is drawn")
    page.click("#app-fit")
    point = page.run(LINE_POINT_SCRIPT)
    expect(point, "no line can be clicked")
    line, x, y = point
    actions = ActionChains(page.browser)
    actions.w3c_actions.pointer_action.move_to_location(round(x), round(y))
    actions.w3c_actions.pointer_action.click()
    actions.perform()
    page.wait(lambda: page.find("#app-dossier:not([hidden]) .relation"), "no relation is shown")
    shown = [int(one.get_attribute("data-edge")) for one in page.all("#app-dossier .relation")]
    expect(shown == page.data["lines"][line], "the relations are not those of the line")
    page.expect_evidence(shown[0])
    return None


def check_keyboard(page):
    """keys alone lead to a post's sentence and back"""
    number = page.marked_role()
    holder = page.name(page.data["edges"][number]["source"])
    if re.search(r"[^ -\uffff]", holder):
        raise Skipped("the driver cannot type the name")
    page.open()
    page.keys(Keys.TAB)
    expect(page.focus_is("a.skip"), "Tab does not begin with the skip link")
    page.keys("/")
    expect(page.focus_is("#app-search"), "/ does not lead to the search")
    page.keys(holder)
    names = page.texts("#app-results .name")
    expect(holder in names, "the holder is not found")
    page.keys(*[Keys.ARROW_DOWN] * (names.index(holder) + 1))
    expect(page.text("#app-results [aria-selected=true] .name") == holder,
           "arrow keys do not choose a result")
    page.keys(Keys.ENTER)
    expect(page.dossier_name() == holder, "Enter does not open the dossier")
    expect(page.focus_is("#app-dossier *"), "the focus is not in the dossier")
    button = page.find("#app-dossier .relation").get_attribute("data-edge")
    for _ in range(60):
        if page.focus_is(f"button.relation[data-edge='{button}']"):
            break
        page.keys(Keys.TAB)
    page.keys(Keys.ENTER)
    expect(page.find("#app-dossier .evidence:not([hidden]) blockquote"), "Enter shows no sentence")
    page.keys(Keys.ESCAPE)
    expect(not page.dossier_name(), "Escape does not close the dossier")
    expect(page.focus_is("#app-search"), "Escape does not give the focus back")
    return None


def check_keyboard_picture(page):
    """boxes of the picture are reached and opened by keys"""
    page.open()
    if not page.find("#app-picture .is-box"):
        raise Skipped("there are no boxes")
    page.run("document.getElementById('app-picture').focus()")
    views = [page.view_box()]
    for key in (Keys.ARROW_RIGHT, Keys.ARROW_DOWN, "+", "-", "0"):
        page.keys(key)
        views.append(page.view_box())
        expect(views[-1] != views[-2], "a key does not move or zoom the picture")
    page.keys(Keys.TAB)
    expect(page.focus_is(".is-box[tabindex='0'][role=button][aria-label]"),
           "Tab does not lead to a box")
    box = page.run("return document.activeElement.id")
    page.keys(Keys.ENTER)
    name = page.name(page.data["boxes"][box])
    expect(page.dossier_name() == name, "Enter does not open the box")
    expect(page.find("#app-picture .is-selected[aria-current]"), "the box is not highlighted")
    page.keys(Keys.ESCAPE)
    expect(page.run("return document.activeElement.id") == box, "the focus does not come back")
    return None


def check_table_sorts(page):
    """the table of posts sorts by every column"""
    if len(page.edges("role")) < 2:
        raise Skipped("there are no two posts")
    page.open("#tab=posts")
    headers = page.all("#app-panel-posts th button")
    moved = False
    order = page.texts("#app-panel-posts tbody tr")
    for column, header in enumerate(headers):
        for direction, sign in (("ascending", 1), ("descending", -1)):
            sort = f"#app-panel-posts th:nth-child({column + 1})[aria-sort={direction}]"
            if not page.find(sort):
                header.click()
            expect(page.find(sort), f"column {column + 1} is not {direction}")
            expect(page.run(SORTED_SCRIPT, column, sign), f"column {column + 1} is not sorted")
            moved = moved or page.texts("#app-panel-posts tbody tr") != order
    expect(moved, "the order never changes")
    return f"{len(headers)} columns"


def check_table_row(page):
    """a row of the table opens the dossier"""
    if not page.edges("role"):
        raise Skipped("there are no posts")
    page.open("#tab=posts")
    number = page.find("#app-panel-posts tbody tr").get_attribute("data-edge")
    edge = page.data["edges"][int(number)]
    page.click("#app-panel-posts tbody tr td:nth-child(5)")
    expect(page.dossier_name() == page.name(edge["source"]), "the dossier does not open")
    return None


def check_csv(page):
    """the table of posts is saved as CSV"""
    roles = page.edges("role")
    if not roles:
        raise Skipped("there are no posts")
    page.open("#tab=posts")
    for old in page.downloads.glob("*"):
        old.unlink()
    page.click("#app-panel-posts .save-csv")
    path = page.downloads / "posts.csv"
    page.wait(path.exists, "no file was saved")
    content = path.read_bytes()
    expect(content.startswith(b"\xef\xbb\xbf"), "it does not begin with a byte order mark")
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline=""), strict=True))
    header = page.texts("#app-panel-posts th button")
    expect(rows[0] == header, f"the header is {rows[0]}")
    expect(len(rows) == len(roles) + 1, f"it has {len(rows) - 1} rows of {len(roles)}")
    expect(all(len(row) == len(header) for row in rows), "rows differ in length")
    expect(not [cell for row in rows for cell in row if re.match(r"[=+\-@\t\r]", cell)],
           "a cell begins like a formula")
    people = sorted(row[0] for row in rows[1:])
    wanted = [page.name(page.data["edges"][number]["source"]) for number in roles]
    wanted = sorted("'" + name if name[0] in "=+-@\t\r" else name for name in wanted)
    expect(people == wanted, "the persons are not those of the data")
    return f"{len(rows) - 1} rows"


def check_history(page):
    """Back returns to the selection before"""
    first, second = page.two_nodes()
    page.open()
    for number in (first, second):
        page.type_search(page.name(number))
        names = page.texts("#app-results .name")
        expect(page.name(number) in names, "the node is not found")
        page.all("#app-results li")[names.index(page.name(number))].click()
        expect(page.dossier_name() == page.name(number), "the dossier does not open")
    page.browser.back()
    page.wait(lambda: page.dossier_name() == page.name(first), "Back does not go back")
    page.browser.forward()
    page.wait(lambda: page.dossier_name() == page.name(second), "Forward does not go forward")
    page.click("#app-back")
    page.wait(lambda: page.dossier_name() == page.name(first), "the button Back does not go back")
    page.click("#app-back")
    page.wait(lambda: not page.dossier_name(), "the first state does not come back")
    expect(page.find("#app-back:disabled"), "the button Back promises more")
    page.click("#app-forward")
    page.wait(lambda: page.dossier_name() == page.name(first), "the button Forward does nothing")
    return None


def check_fragment(page):
    """an address restores selection, view, search and filters"""
    first, _ = page.two_nodes()
    node = page.data["nodes"][first]
    page.open()
    page.type_search(node["name"])
    page.all("#app-results li")[page.texts("#app-results .name").index(node["name"])].click()
    page.click("#app-tab-relations")
    page.click("#app-kinds input[value=organization]")
    page.choose("app-confidence", "0.5")
    count = page.text("#app-count")
    fragment = page.run("return location.hash")
    page.open(fragment)
    expect(page.dossier_name() == node["name"], "the selection is not restored")
    expect(page.find("#app-tab-relations[aria-selected=true]"), "the view is not restored")
    expect(page.find("#app-search").get_property("value") == node["name"],
           "the search is not restored")
    expect(page.texts("#app-results .name"), "the results are not restored")
    expect(not page.find("#app-kinds input[value=organization]").is_selected(),
           "the kind is not restored")
    expect(page.text("#app-count") == count, "the count is not restored")
    return None


def expect_harmless(page):
    """Fail if text has become elements or a script has run."""
    try:
        page.browser.switch_to.alert.dismiss()
        raise Failure("an alert is open")
    except NoAlertPresentException:
        pass
    strange = page.all("img, iframe, object, embed, form, #app-layout b, #app-layout script")
    expect(not strange, f"text has become {[one.tag_name for one in strange]}")


def check_hostile_fragment(page):
    """an address with markup or patterns stays text"""
    text = "<img src=x onerror=alert(1)><b>.*[("
    page.open()
    page.run("location.hash = new URLSearchParams({search: arguments[0], node: arguments[0],"
             "kind: arguments[0], tab: arguments[0], edges: '-1,1e9,99999999'})", text)
    page.wait(lambda: page.find("#app-search").get_property("value") == text,
              "the search does not hold the text")
    expect(page.find("#app-message:not([hidden])"), "nothing says that the address is unknown")
    expect_harmless(page)
    return None


def check_hostile_data(page):
    """names with markup stay text"""
    hostile = [node for node in page.data["nodes"] if "<" in node["name"]]
    if not hostile:
        raise Skipped("no name has one")
    page.open("#tab=posts")
    page.type_search(hostile[0]["name"])
    page.click("#app-results li")
    expect(page.dossier_name() == hostile[0]["name"], "the name is not shown as it is")
    for button in page.all("#app-dossier .relation[aria-expanded=false]"):
        button.click()
    for tab in page.all("#app-tabs button"):
        tab.click()
        expect_harmless(page)
    return None


def check_timeline(page):
    """the timeline filters by document"""
    page.open()
    dated = any(one["date"] for one in page.data["documents"])
    expect(dated == bool(page.find("#app-tab-timeline")), "the timeline does not fit the dates")
    if not dated:
        raise Skipped("no document has a date")
    page.click("#app-tab-timeline")
    before = page.text("#app-count")
    page.click("#app-panel-timeline li button")
    expect(page.find("#app-panel-timeline li.is-chosen"), "the document is not chosen")
    edges = page.data["edges"]
    if len(page.data["documents"]) > 1:
        expect(page.text("#app-count") != before, "the count stays")
        chosen = page.find("#app-document").get_property("value")
        of = [one["id"] for one in page.data["documents"]].index(chosen)
        wanted = sum(any(page.data["evidence"][one]["document"] == of for one in edge["evidence"])
                     for edge in edges)
        expect(f" {wanted:,} of " in page.text("#app-count"), "the wrong relations are left")
    page.click("#app-panel-timeline li.is-chosen button")
    expect(page.text("#app-count") == before, "the filter is not taken off")
    return None


def check_colors(page):
    """colors follow the system and the button, with enough contrast"""
    number = page.marked_role()
    holder = page.data["nodes"][page.data["edges"][number]["source"]]["id"]
    grounds = {}
    for scheme in ("light", "dark"):
        emulate(page, scheme)
        page.open()
        page.run("location.hash = new URLSearchParams({node: arguments[0], edges: arguments[1],"
                 "tab: 'posts', search: 'a', confidence: '0.5'})", holder, number)
        page.wait(page.dossier_name, "the dossier does not open")
        grounds[scheme] = page.run("return getComputedStyle(document.documentElement)"
                                   ".backgroundColor")
        poor = page.run(CONTRAST_SCRIPT)
        expect(not poor, f"contrast in {scheme} colors: {', '.join(poor)}")
    expect(grounds["light"] != grounds["dark"], "dark colors are those of light")
    page.click("#app-theme")
    expect(page.run("return getComputedStyle(document.documentElement).backgroundColor")
           == grounds["light"], "the button does not change the colors")
    emulate(page, "light")
    return None


def check_narrow(page):
    """a window of 360 pixels needs no scrolling sideways"""
    resize(page, 360, 740)
    first, _ = page.two_nodes()
    try:
        for tab in ("picture", "posts", "relations", "timeline"):
            page.open()
            page.run("location.hash = new URLSearchParams({node: arguments[0], tab: arguments[1]})",
                     page.data["nodes"][first]["id"], tab)
            page.wait(page.dossier_name, "the dossier does not open")
            width = page.run("return document.documentElement.scrollWidth")
            expect(width <= 360, f"{tab}: the page is {width} pixels wide")
    finally:
        resize(page)
    return None


def check_quiet(page):
    """nothing is logged and nothing leaves the page"""
    page.collect()
    bad = [one["message"] for one in page.messages if one["level"] in ("SEVERE", "WARNING")]
    expect(not bad, f"the browser says: {bad[:3]}")
    away = [one for one in page.requests if not one.startswith(OWN_SCHEMES)]
    expect(not away, f"requests: {away[:3]}")
    own = page.path.as_uri()
    other = [one for one in page.requests if one.startswith("file:") and one.split("#")[0] != own]
    expect(not other, f"requests: {other[:3]}")
    expect(page.requests, "the browser has logged no request at all")
    return f"{len(page.requests)} requests, all for the page itself"


CHECKS = [check_opens, check_search_alias, check_search_case, check_filter,
          check_filter_organization, check_evidence_dossier, check_evidence_line, check_keyboard,
          check_keyboard_picture, check_table_sorts, check_table_row, check_csv, check_history,
          check_fragment, check_hostile_fragment, check_hostile_data, check_timeline, check_colors,
          check_narrow, check_quiet]


def emulate(page, scheme):
    """Have the system ask for light or dark colors."""
    page.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {
        "features": [{"name": "prefers-color-scheme", "value": scheme}]})


def resize(page, width=None, height=None):
    """Give the window a size, or its own back."""
    if width:
        page.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
            "width": width, "height": height, "deviceScaleFactor": 1, "mobile": False})
    else:
        page.browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def take_screenshots(page, folder):
    """Pictures of the page: light, dark and narrow, and with a dossier."""
    folder.mkdir(parents=True, exist_ok=True)
    roles = page.edges("role")
    chosen = page.data["nodes"][page.data["edges"][roles[0]]["source"]]["id"] if roles else ""
    shots = [("light", "light", 1400, 900, {}),
             ("light-dossier", "light", 1400, 900, {"node": chosen, "edges": str(roles[0])}),
             ("dark", "dark", 1400, 900, {"node": chosen, "edges": str(roles[0])}),
             ("dark-posts", "dark", 1400, 900, {"tab": "posts", "search": "a"}),
             ("timeline", "light", 1400, 900, {"tab": "timeline"}),
             ("narrow", "light", 400, 800, {})] if roles else [
                 ("light", "light", 1400, 900, {}), ("dark", "dark", 1400, 900, {}),
                 ("narrow", "light", 400, 800, {})]
    for name, scheme, width, height, state in shots:
        emulate(page, scheme)
        resize(page, width, height)
        page.open()
        page.run("location.hash = new URLSearchParams(arguments[0])", state)
        time.sleep(0.4)
        page.browser.save_screenshot(str(folder / f"{page.path.stem}-{name}.png"))
    emulate(page, "light")
    resize(page)


def test(page):
    """Run all checks on a page; the number of those that failed."""
    failed = 0
    for check in CHECKS:
        try:
            remark = check(page)
            result = "ok     "
        except Skipped as reason:
            result, remark = "skipped", str(reason)
        except Exception as error:  # pylint: disable=broad-except
            # An alert, a missing element or a lost browser is a failure like any other.
            result, remark = "FAILED ", str(error).strip().splitlines()[0] or repr(error)
            failed += 1
        print(f"{result} {page.path.name}: {check.__doc__}" + (f" ({remark})" if remark else ""),
              flush=True)
    return failed


def main():
    """Read the arguments and test the pages."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("pages", nargs="+", type=pathlib.Path, metavar="PAGE.html")
    parser.add_argument("--screenshots", type=pathlib.Path, metavar="DIR")
    arguments = parser.parse_args()
    failed = 0
    for path in arguments.pages:
        with tempfile.TemporaryDirectory() as downloads:
            browser = start_browser(pathlib.Path(downloads))
            try:
                page = Page(browser, path.resolve(), pathlib.Path(downloads))
                failed += test(page)
                if arguments.screenshots:
                    take_screenshots(page, arguments.screenshots)
            finally:
                browser.quit()
    print(f"{failed} failed" if failed else "all passed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
