/* demarc-palette-answer.c: rows of what was asked
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-palette-private.h"

#include <glib/gi18n-lib.h>

#include "demarc-gather.h"
#include "demarc-sentences.h"

/* So many services of an owner, and so many duties, are listed below an answer; the place that it
 * leads to has them all. */
#define MAX_SERVICES 8
#define MAX_DUTIES   8

/* So many sources are named. */
#define MAX_SOURCES 3

#define ANSWER_ICON "dialog-question-symbolic"

static DemarcPlace *
get_place (PaletteRows *self)
{
  return demarc_session_get_place (self->session);
}

/* What a reading is about, as it stands at the beginning of a row. */
static char *
dup_title (DemarcReading *reading)
{
  g_autofree char *title = demarc_reading_dup_title (reading);
  g_autofree char *first = g_utf8_substring (title, 0, 1);
  g_autofree char *upper = g_utf8_strup (first, -1);

  return g_strconcat (upper, g_utf8_next_char (title), NULL);
}

static gboolean
has_source (GPtrArray  *titles,
            const char *title)
{
  return g_ptr_array_find_with_equal_func (titles, title, g_str_equal, NULL);
}

/* Who says so: the first few, and how many others. */
static char *
dup_sources (const DemarcCell *cell)
{
  g_autoptr (GPtrArray) titles = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GString) list = g_string_new (NULL);
  guint n_more;

  for (guint i = 0; i < cell->n_claims; i++)
    {
      g_autofree char *title = demarc_lens_dup_title (cell->claims[i].source);

      if (!has_source (titles, title))
        g_ptr_array_add (titles, g_steal_pointer (&title));
    }
  if (titles->len == 0)
    return NULL;

  for (guint i = 0; i < MIN (titles->len, MAX_SOURCES); i++)
    g_string_append_printf (list, "%s%s", i == 0 ? "" : C_("list", ", "),
                            (char *) g_ptr_array_index (titles, i));
  n_more = titles->len - MIN (titles->len, MAX_SOURCES);
  if (n_more == 0)
    /* Translators: %s is a list of documents and pages. */
    return g_strdup_printf (_("According to %s."), list->str);

  /* Translators: %1$s is a list of documents and pages. */
  return g_strdup_printf (ngettext ("According to %1$s, and %2$u more source.",
                                    "According to %1$s, and %2$u more sources.", n_more),
                          list->str, n_more);
}

/* Both halves, the notes, and who says so. */
static void
add_reasons (PaletteRows       *self,
             DemarcPaletteItem *item,
             const DemarcCell  *cell)
{
  static const struct { DemarcParty party; DemarcOwner owner; } sides[] = {
    { DEMARC_PARTY_PROVIDER, DEMARC_OWNER_PROVIDER },
    { DEMARC_PARTY_CUSTOMER, DEMARC_OWNER_CUSTOMER },
  };
  g_autofree char *sources = dup_sources (cell);
  g_autofree char *voices = demarc_cell_dup_voices (self->model, cell);

  for (guint i = 0; i < G_N_ELEMENTS (sides); i++)
    {
      const char *half = cell->halves[sides[i].party];
      const char *party = demarc_model_get_party_name (self->model, sides[i].party);
      /* Translators: %1$s is a party such as "You", %2$s what it does. */
      g_autofree char *text = g_strdup_printf (_("%1$s: %2$s."), party, half);

      if (*half != '\0')
        _demarc_palette_item_add_line (item, PALETTE_LINE_HALF, sides[i].owner, text);
    }
  _demarc_palette_item_add_line (item, PALETTE_LINE_TEXT, DEMARC_OWNER_UNSTATED, cell->note);
  if (cell->state == DEMARC_STATE_DISPUTED)
    _demarc_palette_item_add_line (item, PALETTE_LINE_TEXT, DEMARC_OWNER_UNSTATED, voices);
  _demarc_palette_item_add_line (item, PALETTE_LINE_ASIDE, DEMARC_OWNER_UNSTATED, sources);
}

static void
set_owner (PaletteRows       *self,
           DemarcPaletteItem *item,
           DemarcOwner        owner,
           DemarcState        state,
           gboolean           applies)
{
  item->owner = owner;
  item->hint = demarc_owner_dup_answer (self->model, owner, state, applies);
}

/* A row for a subject of the answer, with whose the layer is there. */
static void
add_cell (PaletteRows   *self,
          DemarcReading *reading,
          guint          position)
{
  DemarcSubject *subject = demarc_reading_get_subject (reading, position);
  DemarcLayer *layer = demarc_reading_get_layer (reading);
  g_autofree char *title = demarc_subject_dup_full_title (subject);
  g_autoptr (DemarcPlace) place = demarc_place_with_page (
    get_place (self), DEMARC_PAGE_EXPLORE, demarc_subject_get_text (subject));
  DemarcPaletteItem *item =
    _demarc_palette_item_new (DEMARC_PALETTE_PLACE, "network-server-symbolic", title);

  item->subject = g_object_ref (subject);
  item->place = demarc_place_with_option (
    place, DEMARC_PLACE_LAYER, layer == NULL ? NULL : demarc_entry_get_id (DEMARC_ENTRY (layer)));
  if (demarc_reading_get_kind (reading) == DEMARC_READING_CELL)
    {
      const DemarcCell *cell = demarc_reading_get_cell (reading, position);

      set_owner (self, item, cell->owner, cell->state, cell->applies);
    }
  _demarc_palette_rows_add (self, item);
}

static void
add_service (PaletteRows   *self,
             DemarcReading *reading,
             DemarcService *service)
{
  DemarcLayer *layer = demarc_reading_get_layer (reading);
  DemarcEntry *entry = DEMARC_ENTRY (service);
  g_autoptr (DemarcPlace) place =
    demarc_place_with_page (get_place (self), DEMARC_PAGE_EXPLORE, demarc_entry_get_id (entry));
  DemarcPaletteItem *item = _demarc_palette_item_new (
    DEMARC_PALETTE_PLACE, "network-server-symbolic", demarc_entry_get_title (entry));

  g_free (item->detail);
  item->detail = g_strdup (demarc_service_get_summary (service));
  item->subject = demarc_subject_new_for_service (service);
  item->place = demarc_place_with_option (place, DEMARC_PLACE_LAYER,
                                          demarc_entry_get_id (DEMARC_ENTRY (layer)));
  _demarc_palette_rows_add (self, item);
}

/* The rest of a list is where the answer leads to. */
static void
add_rest (PaletteRows   *self,
          DemarcReading *reading,
          guint          n)
{
  /* Translators: %u is how many more there are than are named. */
  g_autofree char *title = g_strdup_printf (ngettext ("%u more", "%u more", n), n);
  DemarcPaletteItem *item =
    _demarc_palette_item_new (DEMARC_PALETTE_PLACE, "view-more-symbolic", title);

  item->place = demarc_reading_dup_place (reading, get_place (self));
  _demarc_palette_rows_add (self, item);
}

/* The services that were asked for, by whose the layer is there. */
static void
add_services (PaletteRows   *self,
              DemarcReading *reading)
{
  static const DemarcOwner order[] = {
    DEMARC_OWNER_CUSTOMER, DEMARC_OWNER_SHARED, DEMARC_OWNER_PROVIDER, DEMARC_OWNER_UNSTATED,
  };

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      g_autofree char *head = demarc_owner_dup_title (self->model, order[i]);
      g_autoptr (GPtrArray) services = NULL;

      if (!demarc_reading_asks_for (reading, order[i]) && order[i] != DEMARC_OWNER_UNSTATED)
        continue;

      services = demarc_reading_find_services (reading, order[i]);
      _demarc_palette_rows_begin (self, head);
      for (guint j = 0; j < MIN (services->len, MAX_SERVICES); j++)
        add_service (self, reading, g_ptr_array_index (services, j));
      if (services->len > MAX_SERVICES)
        add_rest (self, reading, services->len - MAX_SERVICES);
    }
}

static void
add_duty (PaletteRows      *self,
          DemarcSubject    *subject,
          const DemarcDuty *duty)
{
  DemarcEntry *layer = DEMARC_ENTRY (duty->layer);
  g_autoptr (DemarcPlace) place = demarc_place_with_page (
    get_place (self), DEMARC_PAGE_EXPLORE, demarc_subject_get_text (subject));
  DemarcPaletteItem *item =
    _demarc_palette_item_new (DEMARC_PALETTE_PLACE, "object-select-symbolic", duty->text);

  g_free (item->detail);
  item->detail = g_strdup (demarc_entry_get_title (layer));
  item->subject = g_object_ref (subject);
  item->place = demarc_place_with_option (place, DEMARC_PLACE_LAYER, demarc_entry_get_id (layer));
  _demarc_palette_rows_add (self, item);
}

/* What a side does for a subject. No document that is read alone said it in these words. */
static void
add_duties (PaletteRows   *self,
            DemarcReading *reading,
            guint          position)
{
  DemarcStack *stack = demarc_reading_get_stack (reading, position);
  DemarcOwner owner = demarc_reading_get_owner (reading);
  g_autofree char *head = demarc_subject_dup_full_title (demarc_stack_get_subject (stack));
  g_autoptr (GArray) duties = NULL;

  if (demarc_reading_is_negated (reading) || demarc_stack_get_lens (stack) != NULL ||
      (owner != DEMARC_OWNER_CUSTOMER && owner != DEMARC_OWNER_PROVIDER))
    return;

  duties = demarc_gather_duties (stack, owner == DEMARC_OWNER_CUSTOMER ? DEMARC_PARTY_CUSTOMER
                                                                       : DEMARC_PARTY_PROVIDER);
  _demarc_palette_rows_begin (self, head);
  for (guint i = 0; i < MIN (duties->len, MAX_DUTIES); i++)
    add_duty (self, demarc_stack_get_subject (stack), &g_array_index (duties, DemarcDuty, i));
}

/* What belongs to an answer, below it. */
static void
add_belongings (PaletteRows   *self,
                DemarcReading *reading)
{
  DemarcReadingKind kind = demarc_reading_get_kind (reading);
  guint n = demarc_reading_get_n_subjects (reading);

  if (kind == DEMARC_READING_SERVICES || kind == DEMARC_READING_LAYER)
    {
      add_services (self, reading);
      return;
    }

  _demarc_palette_rows_begin (self, NULL);
  for (guint i = 0; i < n; i++)
    if (kind == DEMARC_READING_DUTIES)
      add_duties (self, reading, i);
    else if (n > 1)
      add_cell (self, reading, i);
}

/* Who answers is what counts; what a side has to do is a list. */
static void
add_words (DemarcPaletteItem *item,
           DemarcReading     *reading)
{
  DemarcReadingKind kind = demarc_reading_get_kind (reading);
  g_autofree char *brief = demarc_reading_dup_brief (reading);

  if (kind != DEMARC_READING_DUTIES && kind != DEMARC_READING_SUBJECT)
    {
      _demarc_palette_item_add_line (item, PALETTE_LINE_ANSWER, DEMARC_OWNER_UNSTATED, brief);
      return;
    }

  _demarc_palette_item_add_line (item, PALETTE_LINE_ANSWER, DEMARC_OWNER_UNSTATED, item->title);
  _demarc_palette_item_add_line (item, PALETTE_LINE_TEXT, DEMARC_OWNER_UNSTATED, brief);
}

/* Adds the answer of a reading, as a card, and what belongs to it. @understood is how the question
 * was read. */
void
_demarc_palette_add_answer (PaletteRows   *self,
                            DemarcReading *reading,
                            const char    *understood)
{
  g_autofree char *title = dup_title (reading);
  DemarcPaletteItem *item = _demarc_palette_item_new (DEMARC_PALETTE_ANSWER, ANSWER_ICON, title);

  item->reading = g_object_ref (reading);
  item->place = demarc_reading_dup_place (reading, get_place (self));
  add_words (item, reading);
  if (demarc_reading_get_kind (reading) == DEMARC_READING_CELL &&
      demarc_reading_get_n_subjects (reading) == 1)
    {
      const DemarcCell *cell = demarc_reading_get_cell (reading, 0);

      item->subject = g_object_ref (demarc_reading_get_subject (reading, 0));
      set_owner (self, item, cell->owner, cell->state, cell->applies);
      add_reasons (self, item, cell);
    }
  _demarc_palette_item_add_line (item, PALETTE_LINE_ASIDE, DEMARC_OWNER_UNSTATED, understood);
  _demarc_palette_rows_begin (self, NULL);
  _demarc_palette_rows_add (self, item);
  add_belongings (self, reading);
}

/* Adds all ways to understand a question, each with what it would be answered. */
void
_demarc_palette_add_readings (PaletteRows  *self,
                              DemarcAnswer *answer)
{
  guint n_chosen = demarc_answer_get_n_chosen (answer);
  guint n = n_chosen > 1 ? n_chosen : demarc_answer_get_n_readings (answer);

  _demarc_palette_rows_begin (self, _("Did you mean"));
  for (guint i = 0; i < n; i++)
    {
      DemarcReading *reading = demarc_answer_get_reading (answer, i);
      g_autofree char *title = dup_title (reading);
      DemarcPaletteItem *item =
        _demarc_palette_item_new (DEMARC_PALETTE_READING, ANSWER_ICON, title);

      g_free (item->detail);
      item->detail = demarc_reading_dup_brief (reading);
      item->reading = g_object_ref (reading);
      _demarc_palette_rows_add (self, item);
    }
}

static void
add_example (PaletteRows *self,
             const char  *words)
{
  g_autoptr (DemarcAnswer) answer = demarc_model_ask (self->model, words, NULL, NULL);
  DemarcPaletteItem *item;

  if (demarc_answer_get_n_chosen (answer) != 1)
    return;

  item = _demarc_palette_item_new (DEMARC_PALETTE_EXAMPLE, ANSWER_ICON, words);
  item->text = g_strdup (words);
  _demarc_palette_rows_add (self, item);
}

/* Adds questions that the model has an answer to, about what is looked at. Questions are read in
 * English, so these are not translated. */
void
_demarc_palette_add_examples (PaletteRows *self)
{
  static const char *const patterns[][2] = {
    { "Who patches ", "?" },
    { "What do I do for ", "?" },
    { "Is encrypting ", " my job?" },
  };
  DemarcSubject *subject = demarc_session_get_subject (self->session);
  DemarcService *service = demarc_subject_get_service (subject);

  if (service == NULL && demarc_model_get_n_services (self->model) > 0)
    service = demarc_model_get_service (self->model, 0);

  /* Translators: over questions that people can ask. */
  _demarc_palette_rows_begin (self, _("Ask"));
  for (guint i = 0; service != NULL && i < G_N_ELEMENTS (patterns); i++)
    {
      g_autofree char *words = g_strconcat (
        patterns[i][0], demarc_entry_get_title (DEMARC_ENTRY (service)), patterns[i][1], NULL);

      add_example (self, words);
    }
  add_example (self, "Which services leave the operating system to me?");
}
