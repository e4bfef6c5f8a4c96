/* demarc-span-parser.c: the parts of a JSON text as nodes, one after the other
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-span-parser.h"

/* Nodes go from thread to thread by the batch, as waking the other one for each would cost more
 * than it gives. A list that fills no batch is parsed where it is read. */
#define BATCH     32
#define N_BATCHES 3

typedef struct
{
  JsonNode *nodes[BATCH];
} Batch;

/**
 * DemarcSpanParser:
 *
 * Parses the parts of an accepted text with json-glib. The elements of a long list are parsed ahead
 * in a thread of their own, so that checking and keeping one costs no time of its own: parsing is
 * by far the longer work. The elements come out in their order.
 */
struct _DemarcSpanParser
{
  const char           *bytes;
  JsonParser           *parser;
  GString              *wrapped;  /* for values that are not containers */

  const DemarcJsonSpan *spans;
  guint                 n_spans;
  guint                 n_taken;
  Batch                 batches[N_BATCHES];
  Batch                *batch;    /* which nodes are taken from */

  GThread              *thread;   /* parses ahead; NULL for a short list */
  GAsyncQueue          *full;     /* batches to take from */
  GAsyncQueue          *used;     /* batches to fill */
  int                   stopped;
};

static JsonNode *
parse (JsonParser           *parser,
       GString              *wrapped,
       const char           *bytes,
       const DemarcJsonSpan *span)
{
  const char *text = bytes + span->start;
  JsonNode *root;

  /* json-glib wants a container at the root. */
  if (*text == '{' || *text == '[')
    {
      if (!json_parser_load_from_data (parser, text, (gssize) span->length, NULL))
        return NULL;
      return json_parser_steal_root (parser);
    }

  g_string_printf (wrapped, "[%.*s]", (int) span->length, text);
  if (!json_parser_load_from_data (parser, wrapped->str, -1, NULL))
    return NULL;

  root = json_parser_get_root (parser);
  return json_array_dup_element (json_node_get_array (root), 0);
}

/* Memory goes back in the thread that took it: that is much cheaper than letting the reader free
 * it. */
static void
clear_batch (Batch *batch)
{
  for (guint i = 0; i < BATCH; i++)
    g_clear_pointer (&batch->nodes[i], json_node_unref);
}

static gpointer
parse_ahead (gpointer data)
{
  DemarcSpanParser *self = data;
  g_autoptr (JsonParser) parser = json_parser_new ();
  g_autoptr (GString) wrapped = g_string_new (NULL);

  for (guint first = 0; first < self->n_spans; first += BATCH)
    {
      Batch *batch = g_async_queue_pop (self->used);
      guint n = MIN (BATCH, self->n_spans - first);

      if (g_atomic_int_get (&self->stopped))
        break;

      clear_batch (batch);
      for (guint i = 0; i < n; i++)
        batch->nodes[i] = parse (parser, wrapped, self->bytes, &self->spans[first + i]);
      g_async_queue_push (self->full, batch);
    }

  return NULL;
}

static JsonNode *
get_parsed (DemarcSpanParser *self)
{
  guint position = self->n_taken++ % BATCH;

  if (position == 0)
    {
      if (self->batch != NULL)
        g_async_queue_push (self->used, self->batch);
      self->batch = g_async_queue_pop (self->full);
    }

  return self->batch->nodes[position];
}

/**
 * demarc_span_parser_new:
 * @bytes: text that demarc_json_scan() has accepted; it must outlive the parser
 *
 * Makes a parser.
 *
 * Returns: (transfer full): a parser
 */
DemarcSpanParser *
demarc_span_parser_new (const char *bytes)
{
  DemarcSpanParser *self = g_new0 (DemarcSpanParser, 1);

  self->bytes = bytes;
  self->parser = json_parser_new ();
  self->wrapped = g_string_new (NULL);
  self->full = g_async_queue_new ();
  self->used = g_async_queue_new ();

  return self;
}

/**
 * demarc_span_parser_free:
 * @self: (transfer full): a parser
 *
 * Frees @self. A list that was begun is left.
 */
void
demarc_span_parser_free (DemarcSpanParser *self)
{
  demarc_span_parser_end (self);
  g_object_unref (self->parser);
  g_string_free (self->wrapped, TRUE);
  g_async_queue_unref (self->full);
  g_async_queue_unref (self->used);
  g_free (self);
}

/**
 * demarc_span_parser_parse:
 * @self: a parser
 * @span: where a value lies
 *
 * Parses one value.
 *
 * Returns: (transfer full) (nullable): the value, or %NULL if json-glib cannot read it, which is
 *   not known to happen to an accepted text
 */
JsonNode *
demarc_span_parser_parse (DemarcSpanParser     *self,
                          const DemarcJsonSpan *span)
{
  return parse (self->parser, self->wrapped, self->bytes, span);
}

/**
 * demarc_span_parser_begin:
 * @self: a parser
 * @spans: (array length=n_spans): where the values lie; must stay until demarc_span_parser_end()
 * @n_spans: how many
 *
 * Begins to parse a list, of which demarc_span_parser_get_next() then gives one after the other.
 */
void
demarc_span_parser_begin (DemarcSpanParser     *self,
                          const DemarcJsonSpan *spans,
                          guint                 n_spans)
{
  g_return_if_fail (self->spans == NULL);

  self->spans = spans;
  self->n_spans = n_spans;
  self->n_taken = 0;
  self->stopped = FALSE;

  /* Without another processor, or another thread, it is just as right to do it here. */
  if (n_spans <= BATCH || g_get_num_processors () == 1)
    return;

  for (guint i = 0; i < N_BATCHES; i++)
    g_async_queue_push (self->used, &self->batches[i]);
  self->thread = g_thread_try_new ("parse", parse_ahead, self, NULL);
}

/**
 * demarc_span_parser_get_next:
 * @self: a parser in a list that is not yet used up
 *
 * Gets the next value of the list.
 *
 * Returns: (transfer none) (nullable): the value, until the next call with @self; %NULL if
 * json-glib cannot read it
 */
JsonNode *
demarc_span_parser_get_next (DemarcSpanParser *self)
{
  g_return_val_if_fail (self->n_taken < self->n_spans, NULL);

  if (self->thread != NULL)
    return get_parsed (self);

  clear_batch (&self->batches[0]);
  self->batches[0].nodes[0] = demarc_span_parser_parse (self, &self->spans[self->n_taken++]);

  return self->batches[0].nodes[0];
}

/**
 * demarc_span_parser_end:
 * @self: a parser
 *
 * Leaves the list, if one was begun, whether or not all of it was taken.
 */
void
demarc_span_parser_end (DemarcSpanParser *self)
{
  if (self->thread != NULL)
    {
      g_atomic_int_set (&self->stopped, TRUE);
      g_async_queue_push (self->used, &self->batches[0]);
      g_thread_join (g_steal_pointer (&self->thread));
    }

  while (g_async_queue_try_pop (self->used) != NULL || g_async_queue_try_pop (self->full) != NULL)
    ;
  for (guint i = 0; i < N_BATCHES; i++)
    clear_batch (&self->batches[i]);
  self->batch = NULL;
  self->spans = NULL;
}
