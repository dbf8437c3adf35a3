/**
 * Explorer of a graph of persons, organizations and events.
 *
 * The page holds the data as JSON and, if there is one, the picture as an inline SVG. What is
 * chosen (selection, filters, search, view) is the state; the address keeps it behind the "#",
 * and every change goes through `Explorer.go`, which writes the address and draws what differs.
 *
 * Text of the data reaches the page only as text nodes and attribute values.
 */
(() => {
  "use strict";

  const KINDS = {
    person: ["person", "Persons"],
    organization: ["organization", "Organizations"],
    event: ["event", "Events"],
  };

  /** Kind of relation: its name in the filters, and how it reads from source to target. */
  const RELATIONS = {
    role: ["Posts", "holds a post at"],
    "part-of": ["Units and parts", "is part of"],
    organizer: ["Organizers", "was organized by"],
    participation: ["Taking part", "took part in"],
    "co-mention": ["Named together", "is named together with"],
  };

  /** Status of a post and its label; the order is that of the dossier. */
  const STATUSES = {
    current: "held now",
    acting: "acting",
    elect: "elect",
    outgoing: "outgoing",
    former: "former",
  };

  /** Letters that Unicode does not take apart, and what people type for them. */
  const LETTERS = {
    ß: "ss", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", æ: "ae", œ: "oe", ı: "i",
  };

  const RESULTS_SHOWN = 50;
  const ROWS_SHOWN = 200;
  const ITEMS_SHOWN = 20;
  const SVG_NAMESPACE = "http://www.w3.org/2000/svg";
  const DATE = /^\d{4}-\d{2}-\d{2}$/;
  const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

  // ---------------------------------------------------------------------------------------------
  // Elements and words

  /**
   * The element of the page with an id of its own.
   * @param {string} id
   * @returns {HTMLElement}
   */
  function byId(id) {
    return document.getElementById(id);
  }

  /**
   * Makes an element.
   * @param {string} tag
   * @param {Object} attributes Functions become listeners; null, undefined and false are left out.
   * @param {...(Node|string|null|Array)} children Strings become text.
   * @returns {HTMLElement}
   */
  function make(tag, attributes, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (value === null || value === undefined || value === false) continue;
      if (typeof value === "function") element.addEventListener(name, value);
      else element.setAttribute(name, value === true ? "" : String(value));
    }
    element.append(...children.flat().filter((child) => child !== null && child !== ""));
    return element;
  }

  /**
   * Text of the data, kept apart from the direction of the text around it.
   * @param {string} text
   * @returns {HTMLElement}
   */
  function isolated(text) {
    return make("bdi", {}, text);
  }

  /**
   * A number with its noun.
   * @param {number} number
   * @param {string} one The noun for 1.
   * @param {string} [many] The noun for other numbers.
   * @returns {string}
   */
  function counted(number, one, many = one + "s") {
    return `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
  }

  /**
   * Text as it is compared in searches: without case, diacritics and marks of direction.
   * @param {string} text
   * @returns {string}
   */
  function fold(text) {
    return text
      .normalize("NFKD")
      .replace(/[\p{M}\u00ad\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, "")
      .toLowerCase()
      .replace(/[ßøłđðþæœı]/g, (letter) => LETTERS[letter])
      .replace(/[\u2018\u2019\u02bc]/g, "'")
      .replace(/[\u2010-\u2013]/g, "-")
      .replace(/\s+/g, " ")
      .trim();
  }

  /**
   * The period from one date to another.
   * @param {string} first A date or nothing.
   * @param {string} last A date or nothing.
   * @returns {string}
   */
  function period(first, last) {
    if (!first || !last || first === last) return first || last || "";
    return `${first} – ${last}`;
  }

  /**
   * Puts a number into a list of numbers under a key, making the list if needed.
   * @param {Map} map
   * @param {*} key
   * @param {number} value
   */
  function file(map, key, value) {
    const list = map.get(key);
    if (list) list.push(value);
    else map.set(key, [value]);
  }

  // ---------------------------------------------------------------------------------------------
  // Data

  /**
   * The data of the page.
   * @returns {Object} As described where the page is made.
   * @throws {Error} When it cannot be used.
   */
  function readData() {
    const data = JSON.parse(byId("graph-data").textContent);
    if (!data || data.version !== 1) throw new Error("the version of the data is not 1");
    for (const name of ["documents", "nodes", "edges", "evidence"]) {
      if (!Array.isArray(data[name])) throw new Error(`there is no list of ${name}`);
    }
    const count = data.nodes.length;
    for (const edge of data.edges) {
      if (!(edge.source >= 0 && edge.source < count && edge.target >= 0 && edge.target < count)) {
        throw new Error("a relation has no node at one of its ends");
      }
    }
    return data;
  }

  /** What is asked of the data again and again, found once. Nodes and edges are known by index. */
  class Index {
    /** @param {Object} data */
    constructor(data) {
      this.documents = data.documents;
      this.nodes = data.nodes;
      this.edges = data.edges;
      this.evidence = data.evidence;
      this.nodeOfId = new Map(data.nodes.map((node, number) => [node.id, number]));
      this.documentOfId = new Map(data.documents.map((one, number) => [one.id, number]));
      this.boxes = new Map(Object.entries(data.boxes || {}));
      this.lines = new Map(Object.entries(data.lines || {}));
      this.hasDates = data.documents.some((one) => one.date);
      this.chains = new Map();
      this.linkEdges();
      this.linkDocuments();
      this.fields = data.nodes.map((node, number) => this.searchFields(node, number));
      this.nodeOrder = this.orderOfNames();
    }

    /** Finds the edges of every node, and the units above and below every organization. */
    linkEdges() {
      const lists = () => this.nodes.map(() => []);
      this.incident = lists();
      this.above = lists();
      this.below = lists();
      this.edges.forEach((edge, number) => {
        this.incident[edge.source].push(number);
        if (edge.target !== edge.source) this.incident[edge.target].push(number);
        if (edge.kind !== "part-of") return;
        this.above[edge.source].push(number);
        this.below[edge.target].push(number);
      });
    }

    /** Finds the documents of every edge and node, and the other way round. */
    linkDocuments() {
      this.edgeDocuments = this.edges.map((edge) => this.documentsOf(edge.evidence));
      this.nodeDocuments = this.nodes.map((node, number) => {
        const found = new Set(this.documentsOf(node.evidence));
        for (const edge of this.incident[number]) {
          for (const one of this.edgeDocuments[edge]) found.add(one);
        }
        return [...found].sort((a, b) => a - b);
      });
      this.documentEdges = this.documents.map(() => []);
      this.documentNodes = this.documents.map(() => []);
      this.edgeDocuments.forEach((list, edge) => {
        for (const one of list) this.documentEdges[one].push(edge);
      });
      this.nodeDocuments.forEach((list, node) => {
        for (const one of list) this.documentNodes[one].push(node);
      });
    }

    /**
     * The documents that some evidence is from.
     * @param {number[]|undefined} evidence
     * @returns {number[]} In ascending order, each once.
     */
    documentsOf(evidence) {
      const found = new Set();
      for (const number of evidence || []) {
        const one = this.evidence[number];
        if (one && this.documents[one.document]) found.add(one.document);
      }
      return [...found].sort((a, b) => a - b);
    }

    /**
     * The dates of an edge's documents.
     * @param {number} edge
     * @returns {string[]} The first and the last, empty where there is none.
     */
    datesOfEdge(edge) {
      let first = "";
      let last = "";
      for (const number of this.edgeDocuments[edge]) {
        const date = this.documents[number].date;
        if (!date) continue;
        if (!first || date < first) first = date;
        if (!last || date > last) last = date;
      }
      return [first, last];
    }

    /**
     * What a node is found by: each text with what it is, the most telling first.
     * @param {Object} node
     * @param {number} number
     * @returns {Object[]} `text` as shown, `folded` as compared, `why` as told.
     */
    searchFields(node, number) {
      const fields = [];
      const seen = new Set();
      const add = (text, why) => {
        const folded = fold(text || "");
        if (!folded || seen.has(folded)) return;
        seen.add(folded);
        fields.push({ text, folded, why });
      };
      add(node.name, "");
      add(node.label, "label");
      add(node.acronym, "acronym");
      for (const alias of node.aliases || []) add(alias, "alias");
      for (const edge of this.incident[number]) {
        const { kind, source, title } = this.edges[edge];
        if (kind === "role" && source === number) add(title, "post");
      }
      return fields;
    }

    /**
     * The place of every node among all names in order, so that tables sort by numbers.
     * @returns {Int32Array}
     */
    orderOfNames() {
      const sorted = this.nodes.map((_, number) => number);
      sorted.sort((a, b) => collator.compare(this.nodes[a].name, this.nodes[b].name));
      const order = new Int32Array(sorted.length);
      sorted.forEach((node, place) => {
        const before = sorted[place - 1];
        const same = place > 0
          && collator.compare(this.nodes[before].name, this.nodes[node].name) === 0;
        order[node] = same ? order[before] : place;
      });
      return order;
    }

    /**
     * The units above a node, nearest first, by the surest relation at each step.
     * @param {number} node
     * @returns {number[]}
     */
    chain(node) {
      const known = this.chains.get(node);
      if (known) return known;
      const found = [];
      const seen = new Set([node]);
      let unit = this.unitAbove(node);
      while (unit !== null && !seen.has(unit)) {
        seen.add(unit);
        found.push(unit);
        unit = this.unitAbove(unit);
      }
      this.chains.set(node, found);
      return found;
    }

    /**
     * The unit directly above a node.
     * @param {number} node
     * @returns {number|null}
     */
    unitAbove(node) {
      let best = null;
      for (const number of this.above[node]) {
        const edge = this.edges[number];
        if (!best || (edge.confidence || 0) > (best.confidence || 0)) best = edge;
      }
      return best ? best.target : null;
    }

    /**
     * The other end of an edge.
     * @param {number} edge
     * @param {number} node One end.
     * @returns {number}
     */
    otherEnd(edge, node) {
      const { source, target } = this.edges[edge];
      return source === node ? target : source;
    }

    /**
     * A document's title, or its name where it has none.
     * @param {number} number
     * @returns {string}
     */
    documentTitle(number) {
      return this.documents[number].title || this.documents[number].id;
    }
  }

  // ---------------------------------------------------------------------------------------------
  // Search

  /**
   * How well a text answers a query.
   * @param {string} text Folded.
   * @param {string} query Folded.
   * @param {string[]} words The words of the query.
   * @returns {number} 0 is best, -1 is not at all.
   */
  function rankOf(text, query, words) {
    const place = text.indexOf(query);
    if (place === 0) return text.length === query.length ? 0 : 1;
    if (place > 0) {
      for (let at = place; at >= 0; at = text.indexOf(query, at + 1)) {
        if (!/[\p{L}\p{N}]/u.test(text[at - 1])) return 2;
      }
      return 3;
    }
    return words.length > 1 && words.every((word) => text.includes(word)) ? 4 : -1;
  }

  /**
   * The nodes that answer a query, best first.
   * @param {Index} index
   * @param {string} text As typed.
   * @returns {Object[]} `node`, the `field` that answered and its `rank`.
   */
  function search(index, text) {
    const query = fold(text);
    if (!query) return [];
    const words = query.split(" ");
    const found = [];
    index.fields.forEach((fields, node) => {
      let best = null;
      fields.forEach((field, place) => {
        const rank = rankOf(field.folded, query, words);
        if (rank < 0) return;
        const score = rank * 2 + (field.why === "post" ? 5 : place > 0 ? 1 : 0);
        if (!best || score < best.rank) best = { node, field, rank: score };
      });
      if (best) found.push(best);
    });
    const mentions = (one) => index.nodes[one.node].mentions || 0;
    return found.sort((a, b) => a.rank - b.rank || mentions(b) - mentions(a)
      || index.nodeOrder[a.node] - index.nodeOrder[b.node]);
  }

  /**
   * A text with the part marked that answers a query, where it can be told.
   * @param {Object} field As of `Index.searchFields`.
   * @param {string} text The query as typed.
   * @returns {HTMLElement}
   */
  function markedField(field, text) {
    const query = fold(text);
    const place = field.folded.indexOf(query);
    if (place < 0 || field.folded.length !== field.text.length) return isolated(field.text);
    const end = place + query.length;
    return make("bdi", {}, field.text.slice(0, place),
      make("mark", {}, field.text.slice(place, end)), field.text.slice(end));
  }

  // ---------------------------------------------------------------------------------------------
  // State and address

  const NO_FILTERS = {
    kinds: null,
    relations: null,
    organization: "",
    mode: "",
    status: "",
    confidence: 0,
    document: "",
    from: "",
    to: "",
  };

  /**
   * The state in which the page opens.
   * @param {string} tab
   * @returns {Object}
   */
  function startState(tab) {
    return {
      ...NO_FILTERS, node: "", line: "", edges: [], tab, search: "",
      postsOrder: "person", relationsOrder: "source", theme: "",
    };
  }

  /**
   * Writes the state for the address; what is as at the start is left out.
   * @param {Object} state
   * @param {Object} start
   * @returns {string} Without "#".
   */
  function writeState(state, start) {
    const parameters = new URLSearchParams();
    const put = (name, value, same) => {
      if (value !== same) parameters.set(name, value);
    };
    put("node", state.node, "");
    put("line", state.line, "");
    put("edges", state.edges.join(","), "");
    put("tab", state.tab, start.tab);
    put("search", state.search, "");
    put("kind", state.kinds ? state.kinds.join(",") || "none" : "", "");
    put("relation", state.relations ? state.relations.join(",") || "none" : "", "");
    for (const name of ["organization", "mode", "status", "document", "from", "to", "theme"]) {
      put(name, state[name], "");
    }
    put("confidence", String(state.confidence), "0");
    put("posts", state.postsOrder, start.postsOrder);
    put("relations", state.relationsOrder, start.relationsOrder);
    return parameters.toString();
  }

  /**
   * Reads the state from the address. What the page does not know is left out.
   * @param {string} text Without "#".
   * @param {Object} start
   * @param {Object} known What values may be: a set or a map for each name.
   * @returns {Object} The state, and in `unknown` the names whose value was left out.
   */
  function readState(text, start, known) {
    const parameters = new URLSearchParams(text);
    const state = { ...start, unknown: [] };
    const take = (name, field, fits) => {
      const value = parameters.get(name);
      if (value === null || value === "") return;
      if (fits(value)) state[field] = value;
      else state.unknown.push(name);
    };
    for (const name of ["node", "line", "tab", "organization", "mode", "status", "document"]) {
      take(name, name, (value) => known[name].has(value));
    }
    take("theme", "theme", (value) => value === "dark" || value === "light");
    take("search", "search", (value) => value.length <= 200);
    take("from", "from", (value) => DATE.test(value));
    take("to", "to", (value) => DATE.test(value));
    take("posts", "postsOrder", (value) => known.postsOrder.has(value.replace(/^-/, "")));
    take("relations", "relationsOrder",
      (value) => known.relationsOrder.has(value.replace(/^-/, "")));
    const some = (name, all) => {
      const value = parameters.get(name);
      return value ? [...all].filter((one) => value.split(",").includes(one)) : null;
    };
    state.kinds = some("kind", known.kind);
    state.relations = some("relation", known.relation);
    const confidence = Number(parameters.get("confidence"));
    if (confidence > 0 && confidence <= 1) state.confidence = confidence;
    state.edges = (parameters.get("edges") || "").split(",").filter((one) => /^\d{1,9}$/.test(one))
      .map(Number).filter((edge) => edge < known.edgeCount);
    if (state.node) state.line = "";
    return state;
  }

  // ---------------------------------------------------------------------------------------------
  // Filters

  /**
   * The nodes of an organization: itself, all below it, their holders of posts, the events that
   * they organized, and those that any of these took part in.
   * @param {Index} index
   * @param {number} organization
   * @returns {Uint8Array} 1 for each node that belongs.
   */
  function scopeOf(index, organization) {
    const scope = new Uint8Array(index.nodes.length);
    const units = [organization];
    scope[organization] = 1;
    for (let place = 0; place < units.length; place += 1) {
      for (const number of index.below[units[place]]) {
        const { source } = index.edges[number];
        if (scope[source]) continue;
        scope[source] = 1;
        units.push(source);
      }
    }
    const members = units.slice();
    const join = (node) => {
      if (scope[node]) return;
      scope[node] = 1;
      members.push(node);
    };
    for (const unit of units) {
      for (const number of index.incident[unit]) {
        const { kind, source, target } = index.edges[number];
        if ((kind === "role" || kind === "organizer") && target === unit) join(source);
      }
    }
    for (const member of members.slice()) {
      for (const number of index.incident[member]) {
        const { kind, source, target } = index.edges[number];
        if (kind === "participation" && source === member) join(target);
      }
    }
    return scope;
  }

  /**
   * The documents that the filters leave.
   * @param {Index} index
   * @param {Object} state
   * @returns {Uint8Array|null} 1 for each; null where all are left.
   */
  function documentsLeft(index, state) {
    const { document: id, from, to } = state;
    if (!id && !from && !to) return null;
    return Uint8Array.from(index.documents, (one) => {
      if (id && one.id !== id) return 0;
      if ((from || to) && !one.date) return 0;
      return (!from || one.date >= from) && (!to || one.date <= to) ? 1 : 0;
    });
  }

  /**
   * Keeps the nodes that a chosen mode or status is about: those it is said of, what they belong
   * to or took part in, and the units above.
   * @param {Index} index
   * @param {Object} state
   * @param {Uint8Array} nodes Changed: 0 for each node that is not kept.
   * @param {Uint8Array} own 1 for each edge that the filters leave by itself.
   */
  function keepCarriers(index, state, nodes, own) {
    const wanted = [];
    if (state.mode) wanted.push("participation");
    if (state.status) wanted.push("role");
    const found = new Uint8Array(nodes.length);
    for (const kind of wanted) {
      const carriers = new Uint8Array(nodes.length);
      index.edges.forEach((edge, number) => {
        if (edge.kind !== kind || !passesChoice(edge, state)) return;
        if (own[number] || (state.relations && !state.relations.includes(kind))) {
          carriers[edge.source] = 1;
        }
      });
      for (let node = 0; node < nodes.length; node += 1) found[node] += carriers[node];
    }
    const kept = found.map((times, node) => (times === wanted.length && nodes[node] ? 1 : 0));
    const units = [];
    const carriers = kept.slice();
    index.edges.forEach((edge, number) => {
      const reaches = edge.kind === "role" || edge.kind === "participation";
      if (reaches && own[number] && carriers[edge.source] && nodes[edge.target]) {
        kept[edge.target] = 1;
      }
    });
    kept.forEach((one, node) => {
      if (one) units.push(node);
    });
    for (let place = 0; place < units.length; place += 1) {
      for (const number of index.above[units[place]]) {
        const { target } = index.edges[number];
        if (!own[number] || kept[target] || !nodes[target]) continue;
        kept[target] = 1;
        units.push(target);
      }
    }
    nodes.set(kept);
  }

  /**
   * Whether an edge has the chosen mode or status, as far as it can have one.
   * @param {Object} edge
   * @param {Object} state
   * @returns {boolean}
   */
  function passesChoice(edge, state) {
    if (edge.kind === "participation" && state.mode) return edge.mode === state.mode;
    if (edge.kind === "role" && state.status) return edge.status === state.status;
    return true;
  }

  /**
   * What the filters leave.
   * @param {Index} index
   * @param {Object} state
   * @returns {Object} `nodes` and `edges` with 1 for each that is shown, and their counts.
   */
  function applyFilters(index, state) {
    const documents = documentsLeft(index, state);
    const scope = state.organization
      ? scopeOf(index, index.nodeOfId.get(state.organization)) : null;
    const kinds = state.kinds && new Set(state.kinds);
    const relations = state.relations && new Set(state.relations);
    const inDocuments = (list) => !documents || list.some((number) => documents[number]);

    const own = new Uint8Array(index.edges.length);
    const related = new Uint8Array(index.nodes.length);
    index.edges.forEach((edge, number) => {
      if (relations && !relations.has(edge.kind)) return;
      if (edge.confidence !== undefined && edge.confidence < state.confidence) return;
      related[edge.source] = 1;
      related[edge.target] = 1;
      if (inDocuments(index.edgeDocuments[number]) && passesChoice(edge, state)) own[number] = 1;
    });

    const nodes = Uint8Array.from(index.nodes, (node, number) => {
      if (kinds && !kinds.has(node.kind)) return 0;
      if (scope && !scope[number]) return 0;
      if (!related[number] && index.incident[number].length > 0) return 0;
      return inDocuments(index.nodeDocuments[number]) ? 1 : 0;
    });
    if (state.mode || state.status) keepCarriers(index, state, nodes, own);
    const edges = own.map((one, number) => {
      const { source, target } = index.edges[number];
      return one && nodes[source] && nodes[target] ? 1 : 0;
    });
    const sum = (array) => array.reduce((total, one) => total + one, 0);
    return { nodes, edges, nodeCount: sum(nodes), edgeCount: sum(edges) };
  }

  /**
   * How many filters are set.
   * @param {Object} state
   * @returns {number}
   */
  function filtersSet(state) {
    return Object.keys(NO_FILTERS).filter((name) => state[name] !== NO_FILTERS[name]).length;
  }

  // ---------------------------------------------------------------------------------------------
  // Evidence

  /**
   * A sentence with its words marked.
   * @param {Object} evidence `text` and `marks`, pairs of places in it.
   * @returns {HTMLElement}
   */
  function markedSentence(evidence) {
    const sentence = make("p", { dir: "auto" });
    const { text } = evidence;
    let place = 0;
    for (const [start, end] of evidence.marks || []) {
      const from = Math.max(place, start);
      const to = Math.min(text.length, end);
      if (to <= from) continue;
      sentence.append(text.slice(place, from), make("mark", {}, text.slice(from, to)));
      place = to;
    }
    sentence.append(text.slice(place));
    return sentence;
  }

  /**
   * The sentences that something rests on, each with its document and date.
   * @param {Index} index
   * @param {number[]|undefined} list Numbers of evidence.
   * @param {number} [total] How many sentences there are in all.
   * @returns {Node[]}
   */
  function sentences(index, list, total = 0) {
    const shown = (list || []).filter((number) => index.evidence[number]);
    const parts = shown.map((number) => {
      const evidence = index.evidence[number];
      const source = index.documents[evidence.document];
      const parts = source ? [source.title, source.id, source.place] : [];
      const names = parts.filter((part, at) => part && parts.indexOf(part) === at).map(isolated);
      if (source && source.date) names.push(make("span", { class: "date" }, source.date));
      const footer = make("footer", {});
      names.forEach((name, at) => footer.append(at > 0 ? " · " : "", name));
      return make("blockquote", {}, markedSentence(evidence), footer);
    });
    if (parts.length === 0) parts.push(make("p", { class: "hint" }, "No sentence is kept."));
    if (total > shown.length && shown.length > 0) {
      parts.push(make("p", { class: "hint" }, `${shown.length} of ${total} sentences are kept.`));
    }
    return parts;
  }

  // ---------------------------------------------------------------------------------------------
  // Picture

  /** The picture: what of it is shown, and what is highlighted in it. */
  class Picture {
    /**
     * @param {HTMLElement} frame
     * @param {SVGSVGElement} svg
     * @param {Index} index
     * @param {Object} actions `openNode(number)` and `openLine(id)`.
     */
    constructor(frame, svg, index, actions) {
      this.frame = frame;
      this.svg = svg;
      this.index = index;
      this.actions = actions;
      this.boxes = [];
      this.lines = [];
      this.connections = [];
      this.touched = false;
      this.readPaper();
      this.readParts();
      this.listen();
      new ResizeObserver(() => this.resize()).observe(frame);
    }

    /** Reads how large the paper is, and lets the script say which part of it is seen. */
    readPaper() {
      const { svg } = this;
      const numbers = (svg.getAttribute("viewBox") || "").trim().split(/[\s,]+/).map(Number);
      const known = numbers.length === 4 && numbers.every(Number.isFinite) && numbers[2] > 0;
      const [x, y, width, height] = known ? numbers : [
        0, 0, parseFloat(svg.getAttribute("width")) || 1000,
        parseFloat(svg.getAttribute("height")) || 1000,
      ];
      this.paper = { x, y, width, height };
      svg.setAttribute("width", "100%");
      svg.setAttribute("height", "100%");
      svg.setAttribute("role", "group");
      this.view = { x, y, scale: 1 };
    }

    /** Finds the boxes and lines that the data knows, and makes them answer. */
    readParts() {
      for (const element of this.svg.querySelectorAll("g.node[id], g.edge[id]")) {
        const id = element.getAttribute("id");
        if (element.classList.contains("node")) this.addBox(element, this.index.boxes.get(id));
        else this.addLine(element, id, this.index.lines.get(id));
      }
      this.drawnKinds = new Set();
      for (const line of this.lines) {
        for (const edge of line.edges) this.drawnKinds.add(this.index.edges[edge].kind);
      }
    }

    /**
     * @param {SVGGElement} element
     * @param {number|undefined} number The node that it stands for.
     */
    addBox(element, number) {
      const node = this.index.nodes[number];
      if (!node) return;
      element.classList.add("is-box");
      element.setAttribute("role", "button");
      element.setAttribute("tabindex", "0");
      element.setAttribute("aria-label", `${node.name}, ${kindName(node)}`);
      this.boxes.push({ element, node: number });
    }

    /**
     * @param {SVGGElement} element
     * @param {string} id
     * @param {number[]|undefined} list The relations that it stands for; a line without any only
     *   connects other lines.
     */
    addLine(element, id, list) {
      const edges = (list || []).filter((edge) => this.index.edges[edge]);
      if (edges.length === 0) {
        const kind = Object.keys(RELATIONS).find((name) => element.classList.contains(name));
        if (kind) this.connections.push({ element, kind });
        return;
      }
      element.classList.add("is-line");
      const path = element.querySelector("path");
      if (path) {
        const hit = document.createElementNS(SVG_NAMESPACE, "path");
        hit.setAttribute("d", path.getAttribute("d"));
        hit.setAttribute("class", "hit");
        element.append(hit);
      }
      this.lines.push({ element, id, edges });
    }

    /** Listens to the mouse, to fingers and to keys. */
    listen() {
      const { frame } = this;
      this.pointers = new Map();
      frame.addEventListener("pointerdown", (event) => this.pointerDown(event));
      frame.addEventListener("pointermove", (event) => this.pointerMove(event));
      for (const name of ["pointerup", "pointercancel"]) {
        frame.addEventListener(name, (event) => this.pointerUp(event));
      }
      frame.addEventListener("click", (event) => {
        if (!this.moved) this.open(event.target);
      });
      frame.addEventListener("wheel", (event) => this.wheel(event), { passive: false });
      frame.addEventListener("keydown", (event) => this.key(event));
      frame.addEventListener("focusin", (event) => {
        const box = event.target.closest(".is-box");
        if (box && box.matches(":focus-visible")) this.reveal(box);
      });
      // The browser scrolls a clipped frame to what has the focus; only the view may move.
      frame.addEventListener("scroll", () => frame.scrollTo(0, 0));
    }

    /**
     * Opens what was clicked.
     * @param {Element} target
     * @returns {boolean} Whether it was a box or a line.
     */
    open(target) {
      const element = target.closest(".is-box, .is-line");
      const box = element && this.boxes.find((one) => one.element === element);
      if (box) this.actions.openNode(box.node);
      const line = element && !box && this.lines.find((one) => one.element === element);
      if (line) this.actions.openLine(line.id);
      return Boolean(box || line);
    }

    /** @param {PointerEvent} event */
    pointerDown(event) {
      if (event.pointerType === "mouse" && event.button !== 0) return;
      if (this.pointers.size === 0) this.moved = false;
      this.pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
      this.pressed = { x: event.clientX, y: event.clientY };
    }

    /** @param {PointerEvent} event */
    pointerMove(event) {
      const before = this.pointers.get(event.pointerId);
      if (!before) return;
      if (event.buttons === 0) {
        // It was let go outside the window.
        this.pointerUp(event);
        return;
      }
      if (!this.moved) {
        const far = Math.hypot(event.clientX - this.pressed.x, event.clientY - this.pressed.y);
        if (far < 5) return;
        this.moved = true;
        this.frame.classList.add("is-dragged");
        this.frame.setPointerCapture(event.pointerId);
      }
      const other = [...this.pointers].find(([id]) => id !== event.pointerId);
      const now = { x: event.clientX, y: event.clientY };
      if (other) {
        const apart = (point) => Math.hypot(point.x - other[1].x, point.y - other[1].y);
        const factor = apart(now) / Math.max(1, apart(before));
        this.zoom(factor, (now.x + other[1].x) / 2, (now.y + other[1].y) / 2);
      } else {
        this.move(before.x - now.x, before.y - now.y);
      }
      this.pointers.set(event.pointerId, now);
    }

    /** @param {PointerEvent} event */
    pointerUp(event) {
      this.pointers.delete(event.pointerId);
      if (this.pointers.size === 0) this.frame.classList.remove("is-dragged");
    }

    /** @param {WheelEvent} event */
    wheel(event) {
      event.preventDefault();
      const step = event.deltaMode === 0 ? event.deltaY : event.deltaY * 30;
      const bounded = Math.max(-200, Math.min(200, step));
      this.zoom(Math.exp(-bounded * 0.002), event.clientX, event.clientY);
    }

    /** @param {KeyboardEvent} event */
    key(event) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const moves = {
        ArrowLeft: [-60, 0], ArrowRight: [60, 0], ArrowUp: [0, -60], ArrowDown: [0, 60],
      };
      if (moves[event.key]) this.move(...moves[event.key]);
      else if (event.key === "+" || event.key === "=") this.zoom(1.25);
      else if (event.key === "-") this.zoom(0.8);
      else if (event.key === "0") this.fit();
      else if (event.key !== "Enter" && event.key !== " ") return;
      else if (!this.open(event.target)) return;
      event.preventDefault();
    }

    /**
     * Moves the view.
     * @param {number} right In pixels of the screen.
     * @param {number} down
     */
    move(right, down) {
      this.touched = true;
      this.view.x += right / this.view.scale;
      this.view.y += down / this.view.scale;
      this.draw();
    }

    /**
     * Makes the picture larger or smaller, with one point of it staying in place.
     * @param {number} factor
     * @param {number} [clientX] That point; the middle of the frame if not given.
     * @param {number} [clientY]
     */
    zoom(factor, clientX, clientY) {
      this.touched = true;
      const frame = this.frame.getBoundingClientRect();
      const x = clientX === undefined ? frame.width / 2 : clientX - frame.left;
      const y = clientY === undefined ? frame.height / 2 : clientY - frame.top;
      const before = this.view.scale;
      const scale = Math.max(0.02, Math.min(12, before * factor));
      this.view.x += x / before - x / scale;
      this.view.y += y / before - y / scale;
      this.view.scale = scale;
      this.draw();
    }

    /** Shows the whole picture. */
    fit() {
      this.touched = true;
      const { clientWidth: width, clientHeight: height } = this.frame;
      const { paper } = this;
      const scale = Math.min(width / paper.width, height / paper.height) || 1;
      this.view = {
        x: paper.x - (width / scale - paper.width) / 2,
        y: paper.y - (height / scale - paper.height) / 2,
        scale,
      };
      this.draw();
    }

    /** Shows the picture as the page opens: whole if that can be read, else its upper left. */
    begin() {
      const { clientWidth: width, clientHeight: height } = this.frame;
      const { paper } = this;
      this.fit();
      this.touched = false;
      if (this.view.scale < 0.7) {
        const scale = Math.min(1, Math.max(0.75, width / paper.width));
        const spare = Math.max(0, width / scale - paper.width);
        this.view = { x: paper.x - spare / 2, y: paper.y, scale };
      } else if (this.view.scale > 1.6) {
        this.view = {
          x: paper.x - (width / 1.6 - paper.width) / 2,
          y: paper.y - (height / 1.6 - paper.height) / 2,
          scale: 1.6,
        };
      }
      this.draw();
    }

    /** Follows a change of the frame's size: the upper left corner stays. */
    resize() {
      if (this.frame.clientWidth === 0) return;
      if (this.touched || (this.selected && this.drawn)) this.draw();
      else this.begin();
      const selected = this.selected && this.svg.querySelector(".is-selected");
      if (selected) this.reveal(selected);
    }

    /** Draws the view. */
    draw() {
      const { x, y, scale } = this.view;
      const { clientWidth: width, clientHeight: height } = this.frame;
      if (width === 0 || height === 0) return;
      this.drawn = true;
      this.svg.setAttribute("viewBox", `${x} ${y} ${width / scale} ${height / scale}`);
      byId("app-zoom-value").textContent = `${Math.round(scale * 100)} %`;
    }

    /** Shows the whole paper while the page is printed. */
    beforePrint() {
      const { x, y, width, height } = this.paper;
      this.svg.setAttribute("viewBox", `${x} ${y} ${width} ${height}`);
    }

    /**
     * Moves the view just so far that something in the picture is seen.
     * @param {Element} element
     */
    reveal(element) {
      const frame = this.frame.getBoundingClientRect();
      const box = element.getBoundingClientRect();
      if (frame.width === 0) return;
      const margin = Math.min(30, frame.width / 10, frame.height / 10);
      const way = (start, end, from, to) => {
        if (end > to - margin) return Math.min(end - to + margin, start - from - margin);
        return Math.min(0, start - from - margin);
      };
      const right = way(box.left, box.right, frame.left, frame.right);
      const down = way(box.top, box.bottom, frame.top, frame.bottom);
      if (right === 0 && down === 0) return;
      const { touched } = this;
      this.move(right, down);
      this.touched = touched;
    }

    /**
     * Fades what the filters leave out.
     * @param {Object} shown As of `applyFilters`.
     */
    showFiltered(shown) {
      for (const { element, node } of this.boxes) {
        const out = !shown.nodes[node];
        element.classList.toggle("is-out", out);
        element.setAttribute("tabindex", out ? "-1" : "0");
        if (out) element.setAttribute("aria-hidden", "true");
        else element.removeAttribute("aria-hidden");
      }
      for (const { element, edges } of this.lines) {
        element.classList.toggle("is-out", !edges.some((edge) => shown.edges[edge]));
      }
      const kinds = new Set(this.index.edges.filter((_, number) => shown.edges[number])
        .map((edge) => edge.kind));
      for (const { element, kind } of this.connections) {
        element.classList.toggle("is-out", !kinds.has(kind));
      }
    }

    /**
     * Highlights what is selected and its neighbours, and fades the rest.
     * @param {number|null} node
     * @param {string} line The id of a line, or nothing.
     * @param {Object} shown As of `applyFilters`.
     */
    select(node, line, shown) {
      const chosen = this.lines.find((one) => one.id === line);
      const near = new Set();
      const nearEdges = new Set();
      const touch = (edge) => {
        nearEdges.add(edge);
        near.add(this.index.edges[edge].source).add(this.index.edges[edge].target);
      };
      if (node !== null) {
        this.index.incident[node].filter((edge) => shown.edges[edge]
          && this.drawnKinds.has(this.index.edges[edge].kind)).forEach(touch);
      }
      if (chosen) chosen.edges.forEach(touch);
      const hasBox = this.boxes.some((box) => box.node === node);
      this.selected = hasBox || Boolean(chosen);
      this.svg.classList.toggle("has-selection", this.selected);
      for (const box of this.boxes) {
        const { classList } = box.element;
        classList.toggle("is-selected", box.node === node);
        classList.toggle("is-near", near.has(box.node));
        if (box.node === node) box.element.setAttribute("aria-current", "true");
        else box.element.removeAttribute("aria-current");
      }
      for (const one of this.lines) {
        one.element.classList.toggle("is-selected", one === chosen);
        one.element.classList.toggle("is-near", one.edges.some((edge) => nearEdges.has(edge)));
      }
      const selected = this.svg.querySelector(".is-box.is-selected");
      if (selected) this.reveal(selected);
    }
  }

  /**
   * What a node is, in a word.
   * @param {Object} node
   * @returns {string}
   */
  function kindName(node) {
    return KINDS[node.kind] ? KINDS[node.kind][0] : node.kind;
  }

  // ---------------------------------------------------------------------------------------------
  // Tables

  /**
   * A value of a table as text for a CSV file. A value that a spreadsheet could take for a formula
   * gets an apostrophe in front.
   * @param {string} value
   * @returns {string}
   */
  function csvCell(value) {
    const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  }

  /**
   * Lets the browser save a text as a file.
   * @param {string} name
   * @param {string} text
   */
  function saveFile(name, text) {
    const address = URL.createObjectURL(new Blob([text], { type: "text/csv;charset=utf-8" }));
    const link = make("a", { href: address, download: name, hidden: true });
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), 30000);
  }

  /** A table of edges that can be sorted and saved. */
  class EdgeTable {
    /**
     * @param {HTMLElement} panel
     * @param {Object} plan `name`, `caption`, `columns` (each `key`, `title`, `text(edge)`, and if
     *   needed `order(edge)`, `cell(edge)`, `style`), `takes(edge)` and `opens(edge)`.
     * @param {Index} index
     * @param {Object} actions `order(key)` and `openEdge(number)`.
     */
    constructor(panel, plan, index, actions) {
      this.panel = panel;
      this.plan = plan;
      this.index = index;
      this.actions = actions;
      this.all = index.edges.map((_, number) => number).filter((edge) => plan.takes(edge));
      this.rows = [];
      this.build();
    }

    /** Makes the parts of the table that stay. */
    build() {
      const { plan } = this;
      this.headers = new Map();
      const head = make("tr", {});
      for (const column of plan.columns) {
        const button = make("button",
          { type: "button", click: () => this.actions.order(column.key) }, column.title);
        const header = make("th", { scope: "col" }, button);
        this.headers.set(column.key, header);
        head.append(header);
      }
      this.body = make("tbody", { click: (event) => this.clicked(event) });
      this.count = make("span", { class: "hint", role: "status" });
      this.more = make("button", { type: "button", click: () => this.showMore() }, "Show more");
      this.save = make("button", { type: "button", class: "save-csv", click: () => this.saveAll() },
        "Download CSV");
      const table = make("table", {}, make("caption", {}, plan.caption), make("thead", {}, head),
        this.body);
      this.panel.append(
        make("div", { class: "table-scroll", tabindex: "0", role: "group",
          "aria-label": plan.caption }, table),
        make("div", { class: "table-foot" }, this.save, this.more, this.count));
    }

    /**
     * Shows the edges that the filters leave.
     * @param {Object} shown As of `applyFilters`.
     * @param {string} order The key of a column, with "-" before it for descending.
     */
    update(shown, order) {
      const rows = this.all.filter((edge) => shown.edges[edge]);
      this.rows = this.sorted(rows, order);
      for (const [key, header] of this.headers) {
        if (order === key) header.setAttribute("aria-sort", "ascending");
        else if (order === "-" + key) header.setAttribute("aria-sort", "descending");
        else header.removeAttribute("aria-sort");
      }
      this.body.replaceChildren();
      this.drawn = 0;
      this.panel.querySelector(".table-scroll").scrollTop = 0;
      this.showMore();
    }

    /**
     * Edges in the order of a column; those without a value come last.
     * @param {number[]} rows
     * @param {string} order
     * @returns {number[]}
     */
    sorted(rows, order) {
      const key = order.replace(/^-/, "");
      const sign = order.startsWith("-") ? -1 : 1;
      const column = this.plan.columns.find((one) => one.key === key);
      const value = column.order || column.text;
      const keyed = rows.map((edge) => [value(edge), edge]);
      const compare = (a, b) => {
        if (typeof a === "number" && typeof b === "number") return sign * (a - b);
        if (a === "" || b === "") return (a === "" ? 1 : 0) - (b === "" ? 1 : 0);
        return sign * collator.compare(a, b);
      };
      keyed.sort((a, b) => compare(a[0], b[0]) || a[1] - b[1]);
      return keyed.map((pair) => pair[1]);
    }

    /** Adds the next rows. */
    showMore() {
      const next = this.rows.slice(this.drawn, this.drawn + ROWS_SHOWN);
      this.body.append(...next.map((edge) => this.row(edge)));
      this.drawn += next.length;
      this.more.hidden = this.drawn >= this.rows.length;
      this.save.disabled = this.rows.length === 0;
      this.count.textContent = this.rows.length === 0 ? "No row is left by the filters."
        : `${this.drawn.toLocaleString("en")} of ${counted(this.rows.length, "row")}`;
      this.markSelected();
    }

    /**
     * @param {number} edge
     * @returns {HTMLElement}
     */
    row(edge) {
      const cells = this.plan.columns.map((column) => make("td",
        { class: column.style },
        column.cell ? column.cell(edge) : isolated(column.text(edge))));
      return make("tr", { "data-edge": edge }, cells);
    }

    /** @param {MouseEvent} event A click in the body; links and buttons answer for themselves. */
    clicked(event) {
      const row = event.target.closest("tr");
      if (!row || event.target.closest("a, button") || String(getSelection())) return;
      this.actions.openNode(this.plan.opens(Number(row.dataset.edge)));
    }

    /**
     * Marks the rows of the selected node.
     * @param {number|null} [node] As before if not given.
     */
    markSelected(node = this.selected) {
      this.selected = node;
      for (const row of this.body.children) {
        const { source, target } = this.index.edges[Number(row.dataset.edge)];
        row.classList.toggle("is-selected", source === node || target === node);
      }
    }

    /** Saves all rows that the filters leave, in the order shown. */
    saveAll() {
      const { columns, name } = this.plan;
      const lines = [columns.map((column) => csvCell(column.title)).join(",")];
      for (const edge of this.rows) {
        lines.push(columns.map((column) => csvCell(column.text(edge))).join(","));
      }
      saveFile(`${name}.csv`, `\ufeff${lines.join("\r\n")}\r\n`);
    }
  }

  /**
   * The columns that both tables have at their end.
   * @param {Index} index
   * @returns {Object[]}
   */
  function commonColumns(index) {
    return [
      { key: "first", title: "First date", style: "is-date",
        text: (edge) => index.datesOfEdge(edge)[0] },
      { key: "last", title: "Last date", style: "is-date",
        text: (edge) => index.datesOfEdge(edge)[1] },
      { key: "document", title: "Documents", style: "is-wide",
        text: (edge) => index.edgeDocuments[edge].map((one) => index.documentTitle(one)).join("; "),
        cell: (edge) => documentsCell(index, edge) },
      { key: "confidence", title: "Confidence", style: "is-number",
        order: (edge) => (index.edges[edge].confidence === undefined ? ""
          : index.edges[edge].confidence),
        text: (edge) => (index.edges[edge].confidence === undefined ? ""
          : index.edges[edge].confidence.toFixed(2)) },
    ];
  }

  /**
   * The first documents of an edge.
   * @param {Index} index
   * @param {number} edge
   * @returns {Node[]}
   */
  function documentsCell(index, edge) {
    const list = index.edgeDocuments[edge];
    const parts = list.slice(0, 2).map((one) => {
      const title = index.documentTitle(one);
      const short = title.length > 50 ? `${title.slice(0, 49).trimEnd()}…` : title;
      return make("div", { title: short === title ? null : title }, isolated(short));
    });
    if (list.length > 2) parts.push(make("div", { class: "hint" }, `and ${list.length - 2} more`));
    return parts;
  }

  /**
   * The plan of the table of posts.
   * @param {Index} index
   * @param {Object} parts `link(node)` and `evidenceButton(edge, text)`.
   * @returns {Object}
   */
  function postsPlan(index, parts) {
    const { nodes, edges } = index;
    const chainText = (edge) => index.chain(edges[edge].target)
      .map((unit) => nodes[unit].label || nodes[unit].name).join(" › ");
    return {
      name: "posts",
      caption: "Posts: who holds which post where",
      takes: (edge) => edges[edge].kind === "role",
      opens: (edge) => edges[edge].source,
      columns: [
        { key: "person", title: "Person", style: "is-wide",
          text: (edge) => nodes[edges[edge].source].name,
          order: (edge) => index.nodeOrder[edges[edge].source],
          cell: (edge) => parts.link(edges[edge].source) },
        { key: "title", title: "Title", style: "is-wide", text: (edge) => edges[edge].title || "",
          cell: (edge) => parts.evidenceButton(edge, edges[edge].title || "post") },
        { key: "organization", title: "Organization", style: "is-wide",
          text: (edge) => nodes[edges[edge].target].name,
          order: (edge) => index.nodeOrder[edges[edge].target],
          cell: (edge) => parts.link(edges[edge].target) },
        { key: "units", title: "Larger units", style: "is-wide", text: chainText },
        { key: "status", title: "Status", text: (edge) => statusName(edges[edge].status),
          cell: (edge) => statusChip(edges[edge].status) },
        ...commonColumns(index),
      ],
    };
  }

  /**
   * The plan of the table of all relations.
   * @param {Index} index
   * @param {Object} parts `link(node)` and `evidenceButton(edge, text)`.
   * @returns {Object}
   */
  function relationsPlan(index, parts) {
    const { nodes, edges } = index;
    return {
      name: "relations",
      caption: "All relations",
      takes: () => true,
      opens: (edge) => edges[edge].source,
      columns: [
        { key: "source", title: "From", style: "is-wide",
          text: (edge) => nodes[edges[edge].source].name,
          order: (edge) => index.nodeOrder[edges[edge].source],
          cell: (edge) => parts.link(edges[edge].source) },
        { key: "relation", title: "Relation", text: (edge) => relationWords(edges[edge]),
          cell: (edge) => parts.evidenceButton(edge, relationWords(edges[edge])) },
        { key: "target", title: "To", style: "is-wide",
          text: (edge) => nodes[edges[edge].target].name,
          order: (edge) => index.nodeOrder[edges[edge].target],
          cell: (edge) => parts.link(edges[edge].target) },
        { key: "detail", title: "Post or part", style: "is-wide",
          text: (edge) => edges[edge].title || edges[edge].mode || "" },
        { key: "status", title: "Status", text: (edge) => statusName(edges[edge].status),
          cell: (edge) => statusChip(edges[edge].status) },
        { key: "sentences", title: "Sentences", style: "is-number",
          text: (edge) => String(edges[edge].sentences || 0),
          order: (edge) => edges[edge].sentences || 0 },
        ...commonColumns(index),
      ],
    };
  }

  /**
   * How an edge reads.
   * @param {Object} edge
   * @returns {string}
   */
  function relationWords(edge) {
    return RELATIONS[edge.kind] ? RELATIONS[edge.kind][1] : edge.kind;
  }

  /**
   * @param {string|undefined} status
   * @returns {string}
   */
  function statusName(status) {
    return (status && (STATUSES[status] || status)) || "";
  }

  /**
   * A small sign with the status of a post.
   * @param {string|undefined} status
   * @returns {HTMLElement|string} Nothing where there is none.
   */
  function statusChip(status) {
    if (!status) return "";
    const known = STATUSES[status] ? ` status-${status}` : "";
    return make("span", { class: `chip${known}` }, statusName(status));
  }

  // ---------------------------------------------------------------------------------------------
  // Timeline

  /** The documents by date, with what each of them says. */
  class Timeline {
    /**
     * @param {HTMLElement} panel
     * @param {Index} index
     * @param {Object} actions `filter(changes)`.
     */
    constructor(panel, index, actions) {
      this.index = index;
      this.actions = actions;
      this.days = this.daysOf(index);
      this.most = Math.max(1, ...this.days.flatMap((day) => day.documents)
        .map((one) => index.documentEdges[one].length));
      this.list = make("div", {});
      this.more = make("button", { type: "button", class: "more", click: () => this.showMore() },
        "Show more");
      panel.append(make("div", { class: "timeline" },
        make("p", { class: "hint" },
          "Click a date or a document to filter by it; click it again to take the filter off."),
        this.list, this.more));
    }

    /**
     * @param {Index} index
     * @returns {Object[]} Each day's `date` and `documents`, in order; no date comes last.
     */
    daysOf(index) {
      const found = new Map();
      index.documents.forEach((one, number) => file(found, one.date || "", number));
      return [...found].map(([date, documents]) => ({ date, documents }))
        .sort((a, b) => (a.date || "9999").localeCompare(b.date || "9999"));
    }

    /**
     * Draws the days anew.
     * @param {Object} state
     */
    update(state) {
      this.state = state;
      this.list.replaceChildren();
      this.drawn = 0;
      this.showMore();
    }

    /** Adds the next days. */
    showMore() {
      const next = this.days.slice(this.drawn, this.drawn + ROWS_SHOWN);
      this.list.append(...next.map((day) => this.day(day)));
      this.drawn += next.length;
      this.more.hidden = this.drawn >= this.days.length;
    }

    /**
     * @param {Object} day
     * @returns {HTMLElement}
     */
    day(day) {
      const { from, to } = this.state;
      const chosen = Boolean(day.date) && from === day.date && to === day.date;
      const change = chosen ? { from: "", to: "" } : { from: day.date, to: day.date };
      const heading = day.date ? make("button", {
        type: "button", class: "link", "aria-pressed": chosen,
        click: () => this.actions.filter(change),
      }, day.date) : "Without a date";
      return make("section", {}, make("h3", {}, heading),
        make("ul", {}, day.documents.map((number) => this.document(number))));
    }

    /**
     * @param {number} number
     * @returns {HTMLElement}
     */
    document(number) {
      const { index } = this;
      const { id, place } = index.documents[number];
      const chosen = this.state.document === id;
      const bar = make("div", { class: "bar", "aria-hidden": "true" });
      bar.style.width = `${(100 * index.documentEdges[number].length) / this.most}%`;
      const button = make("button", {
        type: "button", class: "link", "aria-pressed": String(chosen),
        click: () => this.actions.filter({ document: chosen ? "" : id }),
      }, isolated(index.documentTitle(number)));
      return make("li", { class: chosen ? "is-chosen" : null }, button,
        make("div", { class: "hint" }, place ? [isolated(place), " · "] : "",
          this.contents(number)), bar);
    }

    /**
     * What a document says, in numbers.
     * @param {number} number
     * @returns {string}
     */
    contents(number) {
      const { index } = this;
      const kinds = new Map();
      for (const node of index.documentNodes[number]) file(kinds, index.nodes[node].kind, node);
      const relations = new Map();
      for (const edge of index.documentEdges[number]) {
        file(relations, index.edges[edge].kind, edge);
      }
      const of = (map, key) => (map.get(key) || []).length;
      return [
        [of(kinds, "person"), "person"], [of(kinds, "organization"), "organization"],
        [of(kinds, "event"), "event"], [of(relations, "role"), "post"],
        [of(relations, "participation"), "participation"],
      ].filter(([count]) => count > 0).map(([count, noun]) => counted(count, noun)).join(", ")
        || "nothing found";
    }
  }

  // ---------------------------------------------------------------------------------------------
  // Dossier

  /** The panel with all that is known about a node, or about a line of the picture. */
  class Dossier {
    /**
     * @param {HTMLElement} panel
     * @param {Index} index
     * @param {Object} actions `close()`, `link(node, text)` and `expanded(edges)`.
     */
    constructor(panel, index, actions) {
      this.panel = panel;
      this.index = index;
      this.actions = actions;
      this.open = new Set();
    }

    /**
     * Draws the panel.
     * @param {Object} state
     * @param {Object} shown As of `applyFilters`.
     */
    update(state, shown) {
      this.shown = shown;
      this.open = new Set(state.edges);
      this.panel.hidden = !state.node && !state.line;
      this.panel.scrollTop = 0;
      if (state.node) {
        this.panel.replaceChildren(...this.node(this.index.nodeOfId.get(state.node)));
      } else if (state.line) {
        this.panel.replaceChildren(...this.line(this.index.lines.get(state.line)));
      } else {
        this.panel.replaceChildren();
      }
      const first = this.firstOpen();
      if (!first) return;
      const panel = this.panel.getBoundingClientRect();
      const below = first.getBoundingClientRect().top - panel.top;
      if (below > panel.height / 2) this.panel.scrollTop = below - panel.height / 4;
    }

    /**
     * The button of the first relation whose evidence is shown.
     * @returns {HTMLElement|null}
     */
    firstOpen() {
      return this.panel.querySelector(".relation[aria-expanded=true]");
    }

    /** Gives the focus to the heading, and brings it or what is shown below it into sight. */
    focus() {
      const heading = this.panel.querySelector("h2");
      if (!heading) return;
      heading.focus({ preventScroll: true });
      (this.firstOpen() || heading).scrollIntoView({ block: "nearest" });
    }

    /**
     * @param {Node|string} title
     * @returns {HTMLElement}
     */
    head(title) {
      return make("div", { class: "dossier-head" },
        make("h2", { id: "app-dossier-title", tabindex: "-1" }, title),
        make("button", { type: "button", class: "close", title: "Close (Escape)",
          click: () => this.actions.close() }, "Close"));
    }

    /**
     * The panel of a line.
     * @param {number[]} list The relations that it stands for.
     * @returns {Node[]}
     */
    line(list) {
      const edges = list.filter((edge) => this.index.edges[edge]);
      if (this.open.size === 0) edges.slice(0, 3).forEach((edge) => this.open.add(edge));
      return [
        this.head(edges.length === 1 ? "The relation of this line"
          : `The ${edges.length} relations of this line`),
        ...this.section("", edges, (edge) => this.relation(edge, {
          first: this.actions.link(this.index.edges[edge].source),
          what: this.relationText(edge),
          last: this.actions.link(this.index.edges[edge].target),
        })),
      ];
    }

    /**
     * The panel of a node.
     * @param {number} number
     * @returns {Node[]}
     */
    node(number) {
      const node = this.index.nodes[number];
      const groups = this.groupsOf(number);
      const own = (name) => groups.get(name) || [];
      const plain = (what) => (edge) => this.relation(edge, {
        first: this.actions.link(this.index.otherEnd(edge, number)), what,
      });
      const part = (edge) => this.relation(edge, {
        first: this.actions.link(this.index.otherEnd(edge, number)),
        what: this.relationText(edge),
      });
      return [
        this.head(isolated(node.name)),
        make("p", { class: `kind kind-${kindName(node)}` }, kindName(node)),
        this.facts(number),
        ...this.section("Posts", own("posts"), (edge) => this.post(edge, number)),
        ...this.section("Holders of posts", own("holders"), (edge) => this.post(edge, number)),
        ...this.section("Units above", own("above"), (edge) => this.unitAbove(edge)),
        ...this.section("Units below", own("below"), plain("smaller unit")),
        ...this.section("Organized by", own("organizers"), plain("organizer")),
        ...this.section("Organized", own("organized"), plain("organized by it")),
        ...this.section("Took part in", own("events"), part),
        ...this.section("Who took part", own("participants"), part),
        ...this.section("Named together with", own("together"), part),
        this.mentions(node),
      ].filter(Boolean);
    }

    /**
     * The relations of a node by section, each section in its order.
     * @param {number} number
     * @returns {Map} Name of the section to edges.
     */
    groupsOf(number) {
      const { index } = this;
      const groups = new Map();
      const names = {
        role: ["posts", "holders"],
        "part-of": ["above", "below"],
        organizer: ["organizers", "organized"],
        participation: ["events", "participants"],
      };
      for (const edge of index.incident[number]) {
        const { kind, source } = index.edges[edge];
        const pair = names[kind];
        file(groups, pair ? pair[source === number ? 0 : 1] : "together", edge);
      }
      const statuses = Object.keys(STATUSES);
      const status = (edge) => {
        const place = statuses.indexOf(index.edges[edge].status);
        return place < 0 ? statuses.length : place;
      };
      const name = (edge) => index.nodeOrder[index.otherEnd(edge, number)];
      const weight = (edge) => index.edges[edge].sentences || 0;
      const order = (edge) => index.edges[edge].order || Infinity;
      const byName = (a, b) => name(a) - name(b) || a - b;
      const byStatus = (a, b) => status(a) - status(b)
        || collator.compare(index.edges[a].title || "", index.edges[b].title || "");
      const byOrder = (a, b) => {
        const [first, second] = [order(a), order(b)];
        return first === second ? byName(a, b) : first - second;
      };
      const byWeight = (a, b) => weight(b) - weight(a)
        || (index.edges[b].npmi || 0) - (index.edges[a].npmi || 0) || byName(a, b);
      const orders = {
        posts: byStatus, holders: (a, b) => byStatus(a, b) || byName(a, b),
        participants: byOrder, together: byWeight,
      };
      for (const [key, list] of groups) list.sort(orders[key] || byName);
      return groups;
    }

    /**
     * What is known about a node besides its relations.
     * @param {number} number
     * @returns {HTMLElement}
     */
    facts(number) {
      const node = this.index.nodes[number];
      const facts = make("dl", { class: "facts" });
      const add = (name, ...value) => {
        facts.append(make("dt", {}, name), make("dd", {}, ...value));
      };
      if (node.label && node.label !== node.name) add("Short", isolated(node.label));
      if (node.acronym) add("Acronym", isolated(node.acronym));
      const aliases = (node.aliases || []).filter((alias) => alias !== node.name);
      if (aliases.length > 0) {
        add("Also named", aliases.map((alias, at) => [at > 0 ? "; " : "", isolated(alias)]).flat());
      }
      const dates = period(node.first, node.last);
      if (dates) add("Dates", dates);
      const mentions = counted(node.mentions || 0, "mention");
      add("Named", node.documents > 1 ? `${mentions} in ${counted(node.documents, "document")}`
        : mentions);
      if (!this.shown.nodes[number]) add("Filters", "leave this out");
      return facts;
    }

    /**
     * A section of relations; the first ones are drawn, more on demand.
     * @param {string} title Nothing for a section without a heading.
     * @param {number[]} edges
     * @param {function(number): HTMLElement} item
     * @returns {Node[]} Nothing where there are no edges.
     */
    section(title, edges, item) {
      if (edges.length === 0) return [];
      const list = make("ul", { class: "relations" });
      const last = Math.max(-1, ...edges.map((edge, at) => (this.open.has(edge) ? at : -1)));
      let drawn = 0;
      const more = make("button", { type: "button", class: "more" });
      const draw = (count) => {
        list.append(...edges.slice(drawn, drawn + count).map(item));
        drawn = Math.min(edges.length, drawn + count);
        more.hidden = drawn >= edges.length;
        more.textContent = `Show more (${(edges.length - drawn).toLocaleString("en")})`;
      };
      more.addEventListener("click", () => {
        const next = list.children.length;
        draw(5 * ITEMS_SHOWN);
        const target = list.children[next] && list.children[next].querySelector("a, button");
        if (target) target.focus();
      });
      draw(Math.max(ITEMS_SHOWN, last + 1));
      const heading = title ? make("h3", {}, `${title} `,
        make("span", { class: "hint" }, `(${edges.length.toLocaleString("en")})`)) : null;
      return [heading, list, more].filter(Boolean);
    }

    /**
     * A relation: who it is with, and a button that shows the sentences it rests on.
     * @param {number} number
     * @param {Object} parts `first` and, if needed, `last` (the ends), `what` it is, the `status`
     *   of a post, and `below`, what follows.
     * @returns {HTMLElement}
     */
    relation(number, parts) {
      const edge = this.index.edges[number];
      const place = make("div", { class: "evidence", id: `app-evidence-${number}`, hidden: true });
      const total = edge.sentences || (edge.evidence || []).length;
      const button = make("button", {
        type: "button", class: "relation", "data-edge": number, "aria-expanded": "false",
        "aria-controls": place.id,
      }, make("span", { class: "what" }, isolated(parts.what)), " ",
      statusChip(parts.status), " ", make("span", { class: "hint" }, counted(total, "sentence")));
      const show = (open) => {
        button.setAttribute("aria-expanded", String(open));
        place.hidden = !open;
        if (open && !place.hasChildNodes()) place.append(...this.evidenceOf(edge, total));
      };
      button.addEventListener("click", () => {
        const open = place.hidden;
        show(open);
        if (open) this.open.add(number);
        else this.open.delete(number);
        this.actions.expanded([...this.open]);
      });
      show(this.open.has(number));
      const out = this.shown.edges[number] ? null
        : make("span", { class: "hint" }, " (left out by the filters)");
      return make("li", {}, parts.first, out, button, parts.last || null, parts.below || null,
        place);
    }

    /**
     * What a relation rests on.
     * @param {Object} edge
     * @param {number} total The number of its sentences.
     * @returns {Node[]}
     */
    evidenceOf(edge, total) {
      const notes = [];
      if (edge.confidence !== undefined) notes.push(`confidence ${edge.confidence.toFixed(2)}`);
      if (edge.npmi !== undefined) notes.push(`association ${edge.npmi.toFixed(2)}`);
      if (edge.documents > 1) notes.push(counted(edge.documents, "document"));
      const parts = sentences(this.index, edge.evidence, total);
      if (notes.length > 0) parts.push(make("p", { class: "hint" }, notes.join(" · ")));
      return parts;
    }

    /**
     * What a relation is, in words.
     * @param {number} number
     * @returns {string}
     */
    relationText(number) {
      const edge = this.index.edges[number];
      if (edge.kind === "role") return edge.title || "post";
      if (edge.kind === "participation") {
        return [edge.mode || "took part", edge.order ? `place ${edge.order} in the list` : ""]
          .filter(Boolean).join(", ");
      }
      return edge.kind === "co-mention" ? "named together" : relationWords(edge);
    }

    /**
     * A post, seen from its holder or from its organization.
     * @param {number} number
     * @param {number} node
     * @returns {HTMLElement}
     */
    post(number, node) {
      const edge = this.index.edges[number];
      const units = edge.source === node ? this.index.chain(edge.target) : [];
      return this.relation(number, {
        first: this.actions.link(this.index.otherEnd(number, node)),
        what: edge.title || "post",
        status: edge.status,
        below: this.chain(units),
      });
    }

    /**
     * A unit above, with those further above.
     * @param {number} number
     * @returns {HTMLElement}
     */
    unitAbove(number) {
      const { target } = this.index.edges[number];
      return this.relation(number, {
        first: this.actions.link(target),
        what: "larger unit",
        below: this.chain(this.index.chain(target)),
      });
    }

    /**
     * Units, each part of the next.
     * @param {number[]} units
     * @returns {HTMLElement|null}
     */
    chain(units) {
      if (units.length === 0) return null;
      const parts = units.map((unit, at) => [at > 0 ? " › " : "in ",
        this.actions.link(unit, this.index.nodes[unit].label)]);
      return make("div", { class: "chain" }, parts.flat());
    }

    /**
     * The sentences that name a node, drawn when they are opened.
     * @param {Object} node
     * @returns {HTMLElement|null}
     */
    mentions(node) {
      if (!node.evidence || node.evidence.length === 0) return null;
      const place = make("div", { class: "evidence is-flat" });
      const details = make("details", { class: "mentions" },
        make("summary", {}, `Sentences that name it (${node.evidence.length})`), place);
      details.addEventListener("toggle", () => {
        if (details.open && !place.hasChildNodes()) {
          place.append(...sentences(this.index, node.evidence));
        }
      });
      return details;
    }
  }

  // ---------------------------------------------------------------------------------------------
  // Controls

  /** The search box and its results. */
  class SearchBox {
    /**
     * @param {Index} index
     * @param {Object} actions `typed(text)` and `openNode(number)`.
     */
    constructor(index, actions) {
      this.index = index;
      this.actions = actions;
      this.input = byId("app-search");
      this.list = byId("app-results");
      this.chosen = -1;
      this.input.addEventListener("input", () => {
        this.draw();
        actions.typed(this.input.value);
      });
      this.input.addEventListener("keydown", (event) => this.key(event));
      this.list.addEventListener("click", (event) => {
        const item = event.target.closest("li");
        if (item) actions.openNode(Number(item.dataset.node));
      });
    }

    /** @param {KeyboardEvent} event */
    key(event) {
      const items = this.list.children;
      if (event.key === "Escape" && this.input.value) {
        event.stopPropagation();
        event.preventDefault();
        this.input.value = "";
        this.draw();
        this.actions.typed("");
      } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && items.length > 0) {
        event.preventDefault();
        const step = event.key === "ArrowDown" ? 1 : -1;
        const from = this.chosen < 0 && step < 0 ? 0 : this.chosen;
        this.choose((from + step + items.length) % items.length);
      } else if (event.key === "Enter" && items.length > 0) {
        event.preventDefault();
        this.actions.openNode(Number(items[Math.max(0, this.chosen)].dataset.node));
      }
    }

    /**
     * Marks a result as the one that Enter opens.
     * @param {number} place -1 for none.
     */
    choose(place) {
      const items = this.list.children;
      if (items[this.chosen]) items[this.chosen].setAttribute("aria-selected", "false");
      this.chosen = place;
      const item = items[place];
      if (!item) {
        this.input.removeAttribute("aria-activedescendant");
        return;
      }
      item.setAttribute("aria-selected", "true");
      this.input.setAttribute("aria-activedescendant", item.id);
      item.scrollIntoView({ block: "nearest" });
    }

    /**
     * Takes over the text and the filters.
     * @param {string} text
     * @param {Object} shown As of `applyFilters`.
     */
    update(text, shown) {
      this.shown = shown;
      if (this.input.value !== text) this.input.value = text;
      this.draw();
    }

    /** Draws the results for what is typed. */
    draw() {
      const text = this.input.value;
      const found = search(this.index, text);
      this.choose(-1);
      this.list.replaceChildren(...found.slice(0, RESULTS_SHOWN)
        .map((result, place) => this.item(result, place, text)));
      this.list.hidden = found.length === 0;
      this.list.scrollTop = 0;
      this.input.setAttribute("aria-expanded", String(found.length > 0));
      const shown = Math.min(found.length, RESULTS_SHOWN);
      let count = "";
      if (text.trim() && found.length === 0) count = "Nothing is found.";
      else if (found.length > shown) count = `The first ${shown} of ${found.length} results`;
      else if (found.length > 0) count = counted(found.length, "result");
      byId("app-search-count").textContent = count;
    }

    /**
     * @param {Object} result As of `search`.
     * @param {number} place
     * @param {string} text The query.
     * @returns {HTMLElement}
     */
    item(result, place, text) {
      const node = this.index.nodes[result.node];
      const { field } = result;
      const name = field.why ? isolated(node.name) : markedField(field, text);
      const why = make("span", { class: "why" },
        make("span", { class: `kind-${kindName(node)}` }, kindName(node)));
      if (field.why) why.append(` · ${field.why}: `, markedField(field, text));
      if (this.shown && !this.shown.nodes[result.node]) why.append(" · left out by the filters");
      return make("li", {
        role: "option", id: `app-result-${place}`, "aria-selected": "false",
        "data-node": result.node,
      }, make("span", { class: "name" }, name), why);
    }
  }

  /** The filters of the side. */
  class Filters {
    /**
     * @param {Index} index
     * @param {Object} actions `filter(changes, passing)` and `reset()`.
     */
    constructor(index, actions) {
      this.index = index;
      this.actions = actions;
      this.kinds = this.checks("app-kinds", index.nodes, KINDS, 1, "kinds");
      this.relations = this.checks("app-relations", index.edges, RELATIONS, 0, "relations");
      const organizations = index.nodes.map((_, number) => number)
        .filter((number) => index.nodes[number].kind === "organization")
        .sort((a, b) => index.nodeOrder[a] - index.nodeOrder[b])
        .map((number) => [index.nodes[number].id, index.nodes[number].name]);
      this.choice("app-organization", "organization", organizations);
      this.choice("app-mode", "mode", this.values("mode").sort(collator.compare)
        .map((mode) => [mode, mode]));
      this.choice("app-post-status", "status", this.values("status")
        .map((status) => [status, statusName(status)]));
      this.choice("app-document", "document", index.documents.length > 1
        ? index.documents.map((one, number) => [one.id,
          [one.date, index.documentTitle(number)].filter(Boolean).join(" · ")]) : []);
      this.slider();
      this.dates();
      byId("app-reset").addEventListener("click", () => actions.reset());
    }

    /**
     * The values that a field of the edges has.
     * @param {string} field
     * @returns {string[]}
     */
    values(field) {
      const found = new Set(this.index.edges.map((edge) => edge[field]).filter(Boolean));
      const order = Object.keys(STATUSES);
      return [...found].sort((a, b) => order.indexOf(a) - order.indexOf(b));
    }

    /**
     * Makes a check box for each kind that occurs.
     * @param {string} id Of the fieldset.
     * @param {Object[]} things Nodes or edges.
     * @param {Object} names Kind to its names.
     * @param {number} which The name to show.
     * @param {string} field Of the state.
     * @returns {Map} Kind to its check box.
     */
    checks(id, things, names, which, field) {
      const counts = new Map();
      for (const { kind } of things) counts.set(kind, (counts.get(kind) || 0) + 1);
      const order = [...new Set([...Object.keys(names), ...counts.keys()])];
      const boxes = new Map();
      for (const kind of order.filter((one) => counts.has(one))) {
        const box = make("input", { type: "checkbox", value: kind });
        box.addEventListener("change", () => {
          const chosen = [...boxes].filter(([, one]) => one.checked).map(([name]) => name);
          this.actions.filter({ [field]: chosen.length === boxes.size ? null : chosen });
        });
        boxes.set(kind, box);
        byId(id).append(make("label", {}, box, names[kind] ? names[kind][which] : kind,
          make("span", { class: "number" }, counts.get(kind).toLocaleString("en"))));
      }
      byId(id).hidden = boxes.size < 2;
      return boxes;
    }

    /**
     * Fills a list to choose from; one that offers no choice is hidden.
     * @param {string} id
     * @param {string} field Of the state.
     * @param {string[][]} options Value and label.
     */
    choice(id, field, options) {
      const select = byId(id);
      select.append(make("option", { value: "" }, "all"),
        ...options.map(([value, label]) => make("option", { value, dir: "auto" }, label)));
      select.addEventListener("change", () => this.actions.filter({ [field]: select.value }));
      select.parentElement.hidden = options.length < (field === "organization" ? 1 : 2);
    }

    /** Makes the slider answer; one move of it is one step of the history. */
    slider() {
      const slider = byId("app-confidence");
      let moving = false;
      slider.addEventListener("input", () => {
        this.actions.filter({ confidence: Number(slider.value) }, moving);
        moving = true;
      });
      slider.addEventListener("change", () => {
        moving = false;
      });
      slider.parentElement.hidden = !this.index.edges.some((edge) => edge.confidence < 1);
    }

    /** Makes the dates answer; without dates in the documents they are hidden. */
    dates() {
      const dates = this.index.documents.map((one) => one.date).filter((date) => DATE.test(date));
      dates.sort();
      byId("app-dates").hidden = dates.length === 0;
      for (const field of ["from", "to"]) {
        const input = byId(`app-${field}`);
        input.min = dates[0] || "";
        input.max = dates[dates.length - 1] || "";
        input.addEventListener("change", () => this.actions.filter({ [field]: input.value }));
      }
    }

    /**
     * Takes over the state.
     * @param {Object} state
     * @param {Object} shown As of `applyFilters`.
     */
    update(state, shown) {
      for (const [kind, box] of this.kinds) {
        box.checked = !state.kinds || state.kinds.includes(kind);
      }
      for (const [kind, box] of this.relations) {
        box.checked = !state.relations || state.relations.includes(kind);
      }
      byId("app-organization").value = state.organization;
      byId("app-mode").value = state.mode;
      byId("app-post-status").value = state.status;
      byId("app-document").value = state.document;
      byId("app-from").value = state.from;
      byId("app-to").value = state.to;
      byId("app-confidence").value = String(state.confidence);
      byId("app-confidence-value").textContent = state.confidence.toFixed(2);
      const count = filtersSet(state);
      byId("app-reset").disabled = count === 0;
      byId("app-filter-count").textContent = count > 0 ? `(${count} set)` : "";
      const { nodes, edges } = this.index;
      byId("app-count").textContent = `Shown: ${shown.nodeCount.toLocaleString("en")} of `
        + `${counted(nodes.length, "name")}, ${shown.edgeCount.toLocaleString("en")} of `
        + `${counted(edges.length, "relation")}.`;
    }
  }

  // ---------------------------------------------------------------------------------------------
  // The page

  /** The whole page: keeps the state and hands it to the parts. */
  class Explorer {
    /** @param {Object} data */
    constructor(data) {
      this.data = data;
      this.index = new Index(data);
      this.dark = matchMedia("(prefers-color-scheme: dark)");
      this.showControls();
      this.writeHead();
      this.makeParts();
      this.makeTabs();
      this.start = startState(this.tabs.keys().next().value);
      this.known = this.knownValues();
      this.listen();
      const state = readState(location.hash.slice(1), this.start, this.known);
      this.place = (history.state && history.state.place) || 0;
      this.lastPlace = this.place;
      this.writeAddress(location.hash || "#", true);
      this.draw(state, null);
    }

    /** Shows the controls, which would be of no use without the script. */
    showControls() {
      for (const part of document.querySelectorAll(".top-buttons, .side, .toolbar")) {
        part.hidden = false;
      }
      byId("app-layout").classList.add("is-open");
    }

    /** Writes the subtitle, the source and the note. */
    writeHead() {
      const { data, index } = this;
      const set = (id, text) => {
        byId(id).textContent = text;
        byId(id).hidden = !text;
      };
      set("app-subtitle", data.subtitle || "");
      set("app-note", data.note || "");
      const dates = index.documents.map((one) => one.date).filter(Boolean).sort();
      const [only] = index.documents;
      const source = index.documents.length === 1
        ? [only.title !== data.subtitle ? only.title : "", only.id]
        : [counted(index.documents.length, "document")];
      source.push(index.documents.length === 1 ? only.place : "",
        period(dates[0], dates[dates.length - 1]));
      const shown = source.filter((part) => part && !(data.subtitle || "").includes(part));
      set("app-source", shown.length > 0 ? `Source: ${shown.join(" · ")}` : "");
    }

    /** Makes the parts of the page. */
    makeParts() {
      const { index } = this;
      const openNode = (node) => this.openNode(node);
      const parts = {
        link: (node, text) => this.link(node, text),
        evidenceButton: (edge, text) => this.evidenceButton(edge, text),
      };
      const svg = byId("app-picture").querySelector("svg");
      this.picture = svg && new Picture(byId("app-picture"), svg, index, {
        openNode,
        openLine: (line) => this.select({ node: "", line, edges: [] }),
      });
      const table = (id, plan, field) => new EdgeTable(byId(id), plan, index, {
        openNode,
        order: (key) => this.go({ [field]: this.state[field] === key ? `-${key}` : key }, true),
      });
      this.posts = table("app-panel-posts", postsPlan(index, parts), "postsOrder");
      this.relations = table("app-panel-relations", relationsPlan(index, parts), "relationsOrder");
      this.timeline = index.hasDates && new Timeline(byId("app-panel-timeline"), index, {
        filter: (changes) => this.go(changes),
      });
      this.dossier = new Dossier(byId("app-dossier"), index, {
        close: () => this.close(),
        link: parts.link,
        expanded: (edges) => this.go({ edges }, true),
      });
      this.search = new SearchBox(index, {
        openNode,
        typed: (text) => this.go({ search: text.slice(0, 200) }, true),
      });
      this.filters = new Filters(index, {
        filter: (changes, passing) => this.go(changes, passing),
        reset: () => this.go(NO_FILTERS),
      });
    }

    /** Makes a tab for each view that there is something for. */
    makeTabs() {
      const { index } = this;
      const hasPosts = this.posts.all.length > 0;
      const views = [
        ["picture", "Picture", this.picture],
        ["posts", `Posts (${this.posts.all.length.toLocaleString("en")})`, hasPosts],
        ["relations", `Relations (${index.edges.length.toLocaleString("en")})`, true],
        ["timeline", "Timeline", this.timeline],
      ].filter((view) => view[2]);
      this.tabs = new Map(views.map(([name, title]) => [name, make("button", {
        type: "button", role: "tab", id: `app-tab-${name}`, "aria-controls": `app-panel-${name}`,
        click: () => this.go({ tab: name }),
      }, title)]));
      byId("app-tabs").append(...this.tabs.values());
      byId("app-tabs").addEventListener("keydown", (event) => this.tabKey(event));
    }

    /**
     * Goes from tab to tab.
     * @param {KeyboardEvent} event
     */
    tabKey(event) {
      const names = [...this.tabs.keys()];
      const at = names.indexOf(this.state.tab);
      const to = {
        ArrowRight: (at + 1) % names.length,
        ArrowLeft: (at + names.length - 1) % names.length,
        Home: 0,
        End: names.length - 1,
      }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      this.go({ tab: names[to] });
      this.tabs.get(names[to]).focus();
    }

    /**
     * What the address may name.
     * @returns {Object}
     */
    knownValues() {
      const { index } = this;
      const organizations = index.nodes.filter((node) => node.kind === "organization");
      return {
        node: index.nodeOfId,
        line: index.lines,
        tab: this.tabs,
        organization: new Set(organizations.map((node) => node.id)),
        mode: new Set(this.filters.values("mode")),
        status: new Set(this.filters.values("status")),
        document: index.documentOfId,
        kind: [...this.filters.kinds.keys()],
        relation: [...this.filters.relations.keys()],
        postsOrder: this.posts.headers,
        relationsOrder: this.relations.headers,
        edgeCount: index.edges.length,
      };
    }

    /** Listens to what concerns the whole page. */
    listen() {
      addEventListener("popstate", () => this.returned());
      document.addEventListener("keydown", (event) => this.key(event));
      document.addEventListener("click", (event) => this.linkClicked(event));
      byId("app-back").addEventListener("click", () => history.back());
      byId("app-forward").addEventListener("click", () => history.forward());
      byId("app-theme").addEventListener("click", () => {
        this.go({ theme: document.documentElement.dataset.theme === "dark" ? "light" : "dark" },
          true);
      });
      this.dark.addEventListener("change", () => this.drawTheme());
      if (this.picture) {
        const { picture } = this;
        byId("app-zoom-in").addEventListener("click", () => picture.zoom(1.25));
        byId("app-zoom-out").addEventListener("click", () => picture.zoom(0.8));
        byId("app-fit").addEventListener("click", () => picture.fit());
        addEventListener("beforeprint", () => picture.beforePrint());
        addEventListener("afterprint", () => picture.draw());
      }
      if (matchMedia("(max-width: 47.99rem)").matches) byId("app-filters").open = false;
    }

    /** @param {KeyboardEvent} event */
    key(event) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const typing = event.target.closest("input:not([type=checkbox], [type=range]), select");
      if (event.key === "/" && !typing) {
        event.preventDefault();
        byId("app-search").focus();
        byId("app-search").select();
      } else if (event.key === "Escape" && (this.state.node || this.state.line)) {
        event.preventDefault();
        this.close();
      }
    }

    /**
     * Follows links of the page to nodes and to its parts without leaving the state.
     * @param {MouseEvent} event
     */
    linkClicked(event) {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
      const link = event.target.closest("a[data-node], a[data-skip]");
      if (!link) return;
      event.preventDefault();
      if (link.dataset.skip) byId(link.dataset.skip).focus();
      else this.openNode(Number(link.dataset.node));
    }

    /**
     * A link to a node.
     * @param {number} node
     * @param {string} [text] Its name if not given.
     * @returns {HTMLElement}
     */
    link(node, text) {
      const { id, name } = this.index.nodes[node];
      const address = `#${new URLSearchParams({ node: id })}`;
      return make("a", { href: address, "data-node": node }, isolated(text || name));
    }

    /**
     * A button that opens an edge's source with the edge's evidence shown.
     * @param {number} edge
     * @param {string} text
     * @returns {HTMLElement}
     */
    evidenceButton(edge, text) {
      const open = () => {
        const node = this.index.nodes[this.index.edges[edge].source].id;
        this.select({ node, line: "", edges: [edge] });
      };
      return make("button", { type: "button", class: "link", title: "Show the evidence",
        click: open }, isolated(text));
    }

    /** @param {number} node */
    openNode(node) {
      this.select({ node: this.index.nodes[node].id, line: "", edges: [] });
    }

    /**
     * Opens the dossier and remembers where the focus was.
     * @param {Object} changes
     */
    select(changes) {
      const { activeElement } = document;
      if (!byId("app-dossier").contains(activeElement)) this.opener = activeElement;
      this.go(changes);
      this.dossier.focus();
    }

    /** Closes the dossier and gives the focus back. */
    close() {
      this.go({ node: "", line: "", edges: [] });
      const { opener } = this;
      const usable = opener && opener.isConnected && opener !== document.body;
      (usable ? opener : this.tabs.get(this.state.tab)).focus();
    }

    /**
     * Changes the state, the address and the page.
     * @param {Object} changes
     * @param {boolean} [passing] Whether Back is to skip the state before.
     */
    go(changes, passing = false) {
      const before = this.state;
      const state = { ...before, ...changes, unknown: [] };
      const address = `#${writeState(state, this.start)}`;
      if (address === `#${writeState(before, this.start)}`) return;
      this.writeAddress(address, passing);
      this.draw(state, before);
    }

    /**
     * Writes the address.
     * @param {string} address
     * @param {boolean} passing Whether it takes the place of the address before.
     */
    writeAddress(address, passing) {
      try {
        if (passing) {
          history.replaceState({ place: this.place }, "", address);
        } else {
          history.pushState({ place: this.place + 1 }, "", address);
          this.place += 1;
          this.lastPlace = this.place;
        }
      } catch {
        // Some frames forbid it; then the state is kept in the page only.
      }
      this.drawHistory();
    }

    /** Takes over the address after Back or Forward, or when it was written by hand. */
    returned() {
      if (history.state) {
        this.place = history.state.place;
        this.lastPlace = Math.max(this.lastPlace, this.place);
      } else {
        this.place += 1;
        this.lastPlace = this.place;
        this.writeAddress(location.hash || "#", true);
      }
      this.draw(readState(location.hash.slice(1), this.start, this.known), this.state);
    }

    /**
     * Draws what has changed.
     * @param {Object} state
     * @param {Object|null} before Nothing when the page opens.
     */
    draw(state, before) {
      const changed = (...names) => !before
        || names.some((name) => String(state[name]) !== String(before[name])
          || (state[name] === null) !== (before[name] === null));
      this.state = state;
      const filtered = changed(...Object.keys(NO_FILTERS));
      const selected = changed("node", "line");
      if (filtered) {
        this.shown = applyFilters(this.index, state);
        this.filters.update(state, this.shown);
        if (this.picture) this.picture.showFiltered(this.shown);
      }
      const expanded = changed("edges") && String(state.edges) !== String([...this.dossier.open]);
      if (selected || filtered || expanded) this.drawSelection(selected || expanded);
      if (filtered || changed("search")) this.drawSearch(filtered);
      if (changed("theme")) this.drawTheme();
      this.drawTab(filtered, changed);
      this.drawHistory();
      this.tell(state.unknown.length > 0
        ? `The address asks for what is not in this page: ${state.unknown.join(", ")}.` : "");
    }

    /**
     * Draws the dossier and the highlights.
     * @param {boolean} anew Whether the dossier starts from its head.
     */
    drawSelection(anew) {
      const { state, shown } = this;
      const panel = byId("app-dossier");
      const top = panel.scrollTop;
      this.dossier.update(state, shown);
      if (!anew) panel.scrollTop = top;
      byId("app-layout").classList.toggle("has-dossier", !panel.hidden);
      const node = state.node ? this.index.nodeOfId.get(state.node) : null;
      if (this.picture) this.picture.select(node, state.line, shown);
      this.posts.markSelected(node);
      this.relations.markSelected(node);
    }

    /**
     * Draws the search results unless they are drawn already.
     * @param {boolean} filtered Whether the filters have changed.
     */
    drawSearch(filtered) {
      const { input } = this.search;
      if (!filtered && input.value === this.state.search) return;
      this.search.update(this.state.search, this.shown);
    }

    /** Draws the colors that are asked for, by the address or else by the system. */
    drawTheme() {
      const theme = this.state.theme || (this.dark.matches ? "dark" : "light");
      document.documentElement.dataset.theme = theme;
      byId("app-theme").textContent = theme === "dark" ? "Light colors" : "Dark colors";
    }

    /**
     * Draws the chosen view; the others wait until they are chosen.
     * @param {boolean} filtered Whether the filters have changed.
     * @param {function(...string): boolean} changed Whether some fields of the state have.
     */
    drawTab(filtered, changed) {
      const { state, shown } = this;
      if (filtered) this.stale = new Set(["posts", "relations", "timeline"]);
      if (changed("postsOrder")) this.stale.add("posts");
      if (changed("relationsOrder")) this.stale.add("relations");
      if (changed("tab")) {
        for (const [name, button] of this.tabs) {
          const chosen = name === state.tab;
          button.setAttribute("aria-selected", String(chosen));
          button.tabIndex = chosen ? 0 : -1;
          byId(`app-panel-${name}`).hidden = !chosen;
        }
        for (const name of ["picture", "posts", "relations", "timeline"]) {
          if (!this.tabs.has(name)) byId(`app-panel-${name}`).hidden = true;
        }
      }
      if (!this.stale.delete(state.tab)) return;
      if (state.tab === "posts") this.posts.update(shown, state.postsOrder);
      if (state.tab === "relations") this.relations.update(shown, state.relationsOrder);
      if (state.tab === "timeline") this.timeline.update(state);
    }

    /** Shows whether there is a way back and forward. */
    drawHistory() {
      byId("app-back").disabled = this.place === 0;
      byId("app-forward").disabled = this.place >= this.lastPlace;
    }

    /**
     * Shows a message above the page, or none.
     * @param {string} text
     */
    tell(text) {
      const message = byId("app-message");
      if (message.textContent !== text) message.textContent = text;
      message.hidden = !text;
    }
  }

  /** Opens the page, or says why it cannot be opened; the picture can be seen in any case. */
  function open() {
    try {
      new Explorer(readData());
    } catch (error) {
      const message = byId("app-message");
      message.textContent = "The data of this page cannot be read, so it cannot be searched. "
        + `The file may be cut off or changed; create it again. (${error.message})`;
      message.hidden = false;
      byId("app-layout").hidden = !byId("app-picture").querySelector("svg");
    }
  }

  open();
})();
