/* demarc-ask-sentences.c: answers to questions in words
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-ask-sentences.h"

#include <glib/gi18n-lib.h>

#include "demarc-gather.h"
#include "demarc-sentences.h"

/* In which order the owners are told. */
const DemarcOwner _demarc_ask_order[ASK_N_ORDER] = {
  DEMARC_OWNER_CUSTOMER,
  DEMARC_OWNER_SHARED,
  DEMARC_OWNER_PROVIDER,
};

const char *
_demarc_ask_get_provider (DemarcReading *self)
{
  return demarc_model_get_party_name (self->model, DEMARC_PARTY_PROVIDER);
}

void
_demarc_ask_append (GString    *text,
                    const char *sentence)
{
  if (text->len > 0)
    g_string_append_c (text, ' ');
  g_string_append (text, sentence);
}

void
_demarc_ask_append_printf (GString    *text,
                           const char *format,
                           ...)
{
  g_autofree char *sentence = NULL;
  va_list args;

  va_start (args, format);
  sentence = g_strdup_vprintf (format, args);
  va_end (args);

  _demarc_ask_append (text, sentence);
}

void
_demarc_ask_append_item (GString    *list,
                         const char *item)
{
  if (list->len > 0)
    /* Translators: between the items of a list. */
    g_string_append (list, C_("list", ", "));
  g_string_append (list, item);
}

static const DemarcCell *
get_cell (DemarcReading *self,
          DemarcStack   *stack)
{
  return demarc_stack_get_cell (stack,
                                demarc_entry_get_position (DEMARC_ENTRY (self->pick.layer)));
}

/* Whether the side that is asked for does something, though the layer is the other's. */
static gboolean
has_something_to_do (DemarcReading    *self,
                     const DemarcCell *cell)
{
  if (self->pick.owner == DEMARC_OWNER_SHARED)
    return FALSE;

  return *cell->halves[self->pick.owner == DEMARC_OWNER_CUSTOMER ? DEMARC_PARTY_CUSTOMER
                                                                 : DEMARC_PARTY_PROVIDER] != '\0';
}

/* Yes or no, where the question can be answered so and the sources agree. */
void
_demarc_ask_append_verdict (DemarcReading    *self,
                            GString          *text,
                            const DemarcCell *cell)
{
  DemarcOwner asked = self->pick.owner;

  if (!self->pick.is_yes_no || self->pick.negated || asked == DEMARC_OWNER_UNSTATED ||
      cell->state != DEMARC_STATE_SETTLED || !cell->applies)
    return;

  if (cell->owner == asked)
    _demarc_ask_append (text, _("Yes."));
  else if (cell->owner == DEMARC_OWNER_SHARED)
    _demarc_ask_append (text, _("In part."));
  else if (has_something_to_do (self, cell))
    _demarc_ask_append (text, _("Mostly not."));
  else
    _demarc_ask_append (text, _("No."));
}

static void
append_cells (DemarcReading *self,
              GString       *text)
{
  for (guint i = 0; i < self->subjects->len; i++)
    {
      DemarcStack *stack = demarc_reading_get_stack (self, i);
      g_autofree char *sentence = demarc_stack_dup_sentence (
        stack, demarc_entry_get_position (DEMARC_ENTRY (self->pick.layer)));

      _demarc_ask_append_verdict (self, text, get_cell (self, stack));
      _demarc_ask_append (text, sentence);
    }
}

/* The layers of an owner; those of a state, if @owner is %DEMARC_N_OWNERS. */
static char *
dup_layers (DemarcReading *self,
            DemarcStack   *stack,
            guint          owner,
            DemarcState    state)
{
  g_autoptr (GString) list = g_string_new (NULL);

  for (guint i = 0; i < demarc_stack_get_n_cells (stack); i++)
    {
      const DemarcCell *cell = demarc_stack_get_cell (stack, i);
      gboolean is_meant = owner < DEMARC_N_OWNERS ? cell->owner == owner : cell->state == state;
      g_autofree char *title = NULL;

      if (!cell->applies || !is_meant)
        continue;

      title = demarc_model_dup_mid_sentence (self->model,
                                             demarc_entry_get_title (DEMARC_ENTRY (cell->layer)));
      _demarc_ask_append_item (list, title);
    }

  return list->len == 0 ? NULL : g_string_free (g_steal_pointer (&list), FALSE);
}

static void
append_owned_layers (DemarcReading *self,
                     GString       *text,
                     DemarcStack   *stack,
                     DemarcOwner    owner)
{
  g_autofree char *title = demarc_subject_dup_full_title (demarc_stack_get_subject (stack));
  g_autofree char *layers = dup_layers (self, stack, owner, DEMARC_STATE_SETTLED);

  if (layers == NULL)
    return;

  /* Translators: the first value is a service or category, the last one a list of layers; in
   * between stands the provider. */
  if (owner == DEMARC_OWNER_CUSTOMER)
    _demarc_ask_append_printf (text, _("On %1$s you answer for: %2$s."), title, layers);
  else if (owner == DEMARC_OWNER_SHARED)
    _demarc_ask_append_printf (text, _("On %1$s you share with %2$s: %3$s."), title,
                               _demarc_ask_get_provider (self), layers);
  else
    _demarc_ask_append_printf (text, _("On %1$s %2$s answers for: %3$s."), title,
                               _demarc_ask_get_provider (self), layers);
}

static void
append_unsure_layers (DemarcReading *self,
                      GString       *text,
                      DemarcStack   *stack)
{
  g_autofree char *title = demarc_subject_dup_full_title (demarc_stack_get_subject (stack));
  g_autofree char *lens = demarc_lens_dup_title (self->lens);
  g_autofree char *unstated =
    dup_layers (self, stack, DEMARC_OWNER_UNSTATED, DEMARC_STATE_UNSTATED);
  g_autofree char *disputed = dup_layers (self, stack, DEMARC_N_OWNERS, DEMARC_STATE_DISPUTED);

  /* Translators: the first value is a service or category, the last one a list of layers; in
   * between stands a document. */
  if (unstated != NULL && self->lens == NULL)
    _demarc_ask_append_printf (text, _("On %1$s no source says who answers for: %2$s."), title,
                               unstated);
  else if (unstated != NULL)
    _demarc_ask_append_printf (text, _("On %1$s %2$s does not say who answers for: %3$s."), title,
                               lens, unstated);
  if (disputed != NULL)
    _demarc_ask_append_printf (text, _("On %1$s sources disagree about: %2$s."), title, disputed);
}

/* What a side has to do, in the words of the model, which no document that is read alone said. */
static void
append_duties (DemarcReading *self,
               GString       *text,
               DemarcStack   *stack)
{
  DemarcParty party = self->pick.owner == DEMARC_OWNER_CUSTOMER ? DEMARC_PARTY_CUSTOMER
                                                                : DEMARC_PARTY_PROVIDER;
  g_autoptr (GArray) duties = NULL;
  g_autoptr (GString) list = NULL;

  if (self->pick.negated || self->lens != NULL || self->pick.kind != DEMARC_READING_DUTIES ||
      self->pick.owner == DEMARC_OWNER_SHARED)
    return;

  duties = demarc_gather_duties (stack, party);
  list = g_string_new (NULL);
  for (guint i = 0; i < duties->len; i++)
    {
      const char *duty = g_array_index (duties, DemarcDuty, i).text;
      g_autofree char *inside = demarc_model_dup_mid_sentence (self->model, duty);

      if (i > 0)
        /* Translators: between the things that a side has to do. */
        g_string_append (list, C_("list of duties", "; "));
      g_string_append (list, i > 0 ? inside : duty);
    }

  if (duties->len > 0)
    /* Translators: %1$s is a party such as "You", %2$s what it does. */
    _demarc_ask_append_printf (text, _("%1$s: %2$s."),
                               demarc_model_get_party_name (self->model, party), list->str);
}

/* The layers of the sides that are asked for, and with @with_duties what has to be done. */
void
_demarc_ask_append_subjects (DemarcReading *self,
                             GString       *text,
                             gboolean       with_duties)
{
  for (guint i = 0; i < self->subjects->len; i++)
    {
      DemarcStack *stack = demarc_reading_get_stack (self, i);

      for (guint j = 0; j < ASK_N_ORDER; j++)
        if (demarc_reading_asks_for (self, _demarc_ask_order[j]))
          append_owned_layers (self, text, stack, _demarc_ask_order[j]);
      append_unsure_layers (self, text, stack);
      if (with_duties)
        append_duties (self, text, stack);
    }

  if (text->len == 0)
    _demarc_ask_append (text, _("There is no such layer."));
}

/**
 * demarc_reading_dup_sentence:
 * @self: a reading
 *
 * Answers the question as it was read, with the reasons. What no source states is told to be so,
 * and so is what sources disagree about.
 *
 * Returns: (transfer full): one or more sentences
 */
char *
demarc_reading_dup_sentence (DemarcReading *self)
{
  GString *text;

  g_return_val_if_fail (DEMARC_IS_READING (self), NULL);

  text = g_string_new (NULL);
  switch (self->pick.kind)
    {
    case DEMARC_READING_CELL:
      append_cells (self, text);
      break;
    case DEMARC_READING_DUTIES:
    case DEMARC_READING_SUBJECT:
      _demarc_ask_append_subjects (self, text, TRUE);
      break;
    case DEMARC_READING_SERVICES:
    case DEMARC_READING_LAYER:
    default:
      _demarc_ask_append_services (self, text);
      break;
    }

  return g_string_free (text, FALSE);
}
