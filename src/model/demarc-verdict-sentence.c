/* demarc-verdict-sentence.c: whose job it was, in words
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-verdict.h"

#include <glib/gi18n-lib.h>

#include "demarc-sentences.h"

static const char *
get_provider (DemarcVerdict *self)
{
  return demarc_model_get_party_name (demarc_stack_get_model (demarc_verdict_get_stack (self)),
                                      DEMARC_PARTY_PROVIDER);
}

static char *
dup_layer (DemarcVerdict    *self,
           const DemarcCell *cell)
{
  return demarc_model_dup_mid_sentence (demarc_stack_get_model (demarc_verdict_get_stack (self)),
                                        demarc_entry_get_title (DEMARC_ENTRY (cell->layer)));
}

static char *
dup_disputed (DemarcVerdict *self,
              const char    *layer,
              const char    *subject)
{
  /* Translators: %1$s is a layer, %2$s a service or category, %3$s the provider. */
  switch (demarc_verdict_get_owner (self))
    {
    case DEMARC_OWNER_CUSTOMER:
      return g_strdup_printf (_("The documents disagree about the %1$s layer on %2$s. It is drawn "
                                "as yours."),
                              layer, subject);
    case DEMARC_OWNER_SHARED:
      return g_strdup_printf (_("The documents disagree about the %1$s layer on %2$s. It is drawn "
                                "as shared."),
                              layer, subject);
    case DEMARC_OWNER_PROVIDER:
    case DEMARC_OWNER_UNSTATED:
    default:
      return g_strdup_printf (_("The documents disagree about the %1$s layer on %2$s. It is drawn "
                                "on the side of %3$s."),
                              layer, subject, get_provider (self));
    }
}

static char *
dup_unstated (DemarcVerdict *self,
              const char    *layer,
              const char    *subject)
{
  DemarcSource *lens = demarc_stack_get_lens (demarc_verdict_get_stack (self));
  g_autofree char *title = NULL;

  if (lens == NULL)
    /* Translators: %1$s is a layer, %2$s a service or category. */
    return g_strdup_printf (_("The documents do not say who answers for the %1$s layer on %2$s."),
                            layer, subject);

  title = demarc_lens_dup_title (lens);

  /* Translators: %1$s is a document, %2$s a layer, %3$s a service or category. */
  return g_strdup_printf (_("%1$s does not say who answers for the %2$s layer on %3$s."), title,
                          layer, subject);
}

static char *
dup_elsewhere (DemarcVerdict *self,
               const char    *layer,
               const char    *subject)
{
  if (demarc_verdict_get_cell (self, 0)->applies)
    /* Translators: about something that went wrong; %s is a service or category. */
    return g_strdup_printf (_("This cannot happen on %s in this way."), subject);

  /* Translators: about something that went wrong; %1$s is a service or category, %2$s a layer. */
  return g_strdup_printf (_("This cannot happen on %1$s in this way: the %2$s layer hardly exists "
                            "there."),
                          subject, layer);
}

static void
add_sentence (GPtrArray *sentences,
              char      *sentence)
{
  if (sentence != NULL && *sentence != '\0')
    g_ptr_array_add (sentences, sentence);
  else
    g_free (sentence);
}

/**
 * demarc_verdict_dup_title:
 * @self: a verdict
 *
 * Makes the word that stands over the answer: "You", "You + AWS", "AWS", "Disputed", "Not stated"
 * or "Not here".
 *
 * Returns: (transfer full): the word
 */
char *
demarc_verdict_dup_title (DemarcVerdict *self)
{
  switch (demarc_verdict_get_kind (self))
    {
    case DEMARC_VERDICT_DISPUTED:
      /* Translators: instead of whose job it was, where documents disagree. */
      return g_strdup (C_("verdict", "Disputed"));
    case DEMARC_VERDICT_ELSEWHERE:
      /* Translators: instead of whose job it was, where it cannot happen. */
      return g_strdup (C_("verdict", "Not here"));
    case DEMARC_VERDICT_CUSTOMER:
    case DEMARC_VERDICT_SHARED:
    case DEMARC_VERDICT_PROVIDER:
    case DEMARC_VERDICT_UNSTATED:
    default:
      return demarc_owner_dup_title (demarc_stack_get_model (demarc_verdict_get_stack (self)),
                                     demarc_verdict_get_owner (self));
    }
}

/**
 * demarc_verdict_dup_answer:
 * @self: a verdict
 *
 * Says whose job it was, such as "On Amazon S3, the customer data layer was yours."
 *
 * Returns: (transfer full): a sentence or two
 */
char *
demarc_verdict_dup_answer (DemarcVerdict *self)
{
  g_autofree char *layer = dup_layer (self, demarc_verdict_get_cell (self, 0));
  g_autofree char *subject =
    demarc_subject_dup_full_title (demarc_stack_get_subject (demarc_verdict_get_stack (self)));

  switch (demarc_verdict_get_kind (self))
    {
    case DEMARC_VERDICT_CUSTOMER:
      /* Translators: %1$s is a service or category, %2$s a layer, %3$s the provider. */
      return g_strdup_printf (_("On %1$s, the %2$s layer was yours."), subject, layer);
    case DEMARC_VERDICT_SHARED:
      return g_strdup_printf (_("On %1$s, you shared the %2$s layer with %3$s."), subject, layer,
                              get_provider (self));
    case DEMARC_VERDICT_PROVIDER:
      return g_strdup_printf (_("On %1$s, %3$s answered for the %2$s layer."), subject, layer,
                              get_provider (self));
    case DEMARC_VERDICT_DISPUTED:
      return dup_disputed (self, layer, subject);
    case DEMARC_VERDICT_ELSEWHERE:
      return dup_elsewhere (self, layer, subject);
    case DEMARC_VERDICT_UNSTATED:
    default:
      return dup_unstated (self, layer, subject);
    }
}

/**
 * demarc_verdict_dup_further:
 * @self: a verdict
 * @position: which of its cells, from 1
 *
 * Says whose a further layer was that mattered too.
 *
 * Returns: (transfer full) (nullable): a sentence; %NULL where the layer hardly exists
 */
char *
demarc_verdict_dup_further (DemarcVerdict *self,
                            guint          position)
{
  const DemarcCell *cell = demarc_verdict_get_cell (self, position);
  g_autofree char *layer = dup_layer (self, cell);

  if (!cell->applies)
    return NULL;

  /* Translators: these follow the answer to "Whose job was it?". %1$s is a layer, %2$s the
   * provider. */
  if (cell->state == DEMARC_STATE_DISPUTED)
    return g_strdup_printf (_("The %s layer mattered too, and the documents disagree about it."),
                            layer);

  switch (cell->owner)
    {
    case DEMARC_OWNER_CUSTOMER:
      return g_strdup_printf (_("The %s layer mattered too, and it was yours."), layer);
    case DEMARC_OWNER_SHARED:
      return g_strdup_printf (_("The %1$s layer mattered too, and you shared it with %2$s."), layer,
                              get_provider (self));
    case DEMARC_OWNER_PROVIDER:
      return g_strdup_printf (_("The %1$s layer mattered too, and %2$s answered for it."), layer,
                              get_provider (self));
    case DEMARC_OWNER_UNSTATED:
    default:
      return g_strdup_printf (_("The %s layer mattered too, and it is not said whose it was."),
                              layer);
    }
}

/**
 * demarc_verdict_dup_sentence:
 * @self: a verdict
 *
 * Says whose job it was, what each side does, who disagrees, and which layers mattered too.
 *
 * Returns: (transfer full): one or more sentences
 */
char *
demarc_verdict_dup_sentence (DemarcVerdict *self)
{
  DemarcModel *model = demarc_stack_get_model (demarc_verdict_get_stack (self));
  const DemarcCell *cell = demarc_verdict_get_cell (self, 0);
  g_autoptr (GPtrArray) sentences = g_ptr_array_new_with_free_func (g_free);

  add_sentence (sentences, demarc_verdict_dup_answer (self));
  if (demarc_verdict_get_kind (self) != DEMARC_VERDICT_ELSEWHERE)
    {
      add_sentence (sentences, demarc_cell_dup_halves (model, cell));
      if (cell->state == DEMARC_STATE_DISPUTED)
        add_sentence (sentences, demarc_cell_dup_voices (model, cell));
      if (cell->unconfirmed)
        add_sentence (sentences, g_strdup (_("No page was found that confirms it.")));
      for (guint i = 1; i < demarc_verdict_get_n_cells (self); i++)
        add_sentence (sentences, demarc_verdict_dup_further (self, i));
    }
  g_ptr_array_add (sentences, NULL);

  return g_strjoinv (" ", (char **) sentences->pdata);
}
