/* demarc-sentences.c: answers in words
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-sentences.h"

#include <glib/gi18n-lib.h>

#include "demarc-what-if.h"

/* Everything that is said about stacks is made here, so that the window, the screen reader,
 * pictures and the command line say the same. Sentences stand whole: only sentences are put after
 * one another. */

static const char *
get_provider (DemarcModel *model)
{
  return demarc_model_get_party_name (model, DEMARC_PARTY_PROVIDER);
}

static void
append_sentence (GString    *text,
                 const char *sentence)
{
  if (text->len > 0 && *sentence != '\0')
    g_string_append_c (text, ' ');
  g_string_append (text, sentence);
}

static void G_GNUC_PRINTF (2, 3)
append_sentence_printf (GString    *text,
                        const char *format,
                        ...)
{
  g_autofree char *sentence = NULL;
  va_list args;

  va_start (args, format);
  sentence = g_strdup_vprintf (format, args);
  va_end (args);

  append_sentence (text, sentence);
}

/**
 * demarc_owner_dup_title:
 * @model: a model, for the names of the parties
 * @owner: an owner
 *
 * Makes the word for an owner that stands on a layer: "You", "You + AWS", "AWS" or "Not stated".
 *
 * Returns: (transfer full): the word
 */
char *
demarc_owner_dup_title (DemarcModel *model,
                        DemarcOwner  owner)
{
  const char *customer = demarc_model_get_party_name (model, DEMARC_PARTY_CUSTOMER);

  switch (owner)
    {
    case DEMARC_OWNER_CUSTOMER:
      return g_strdup (customer);
    case DEMARC_OWNER_SHARED:
      /* Translators: both owners of a shared layer, such as "You + AWS". */
      return g_strdup_printf (_("%1$s + %2$s"), customer, get_provider (model));
    case DEMARC_OWNER_PROVIDER:
      return g_strdup (get_provider (model));
    case DEMARC_OWNER_UNSTATED:
    default:
      return g_strdup (_("Not stated"));
    }
}

/**
 * demarc_owner_dup_answer:
 * @model: a model, for the names of the parties
 * @owner: an owner
 * @state: how sure that is
 * @applies: whether the layer exists
 *
 * Makes what stands for a cell in a table of text: the owner, and what else there is to say.
 *
 * Returns: (transfer full): such as "You, disputed"
 */
char *
demarc_owner_dup_answer (DemarcModel *model,
                         DemarcOwner  owner,
                         DemarcState  state,
                         gboolean     applies)
{
  g_autofree char *title = demarc_owner_dup_title (model, owner);

  /* Translators: in these, %s is who answers for a layer, such as "You". */
  if (!applies)
    return g_strdup_printf (_("%s, hardly exists"), title);
  if (state == DEMARC_STATE_DISPUTED)
    return g_strdup_printf (_("%s, disputed"), title);

  return g_steal_pointer (&title);
}

/**
 * demarc_lens_dup_title:
 * @lens: (nullable): a source, or %NULL for the lens `current`
 *
 * Makes what people call a lens.
 *
 * Returns: (transfer full): the title
 */
char *
demarc_lens_dup_title (DemarcSource *lens)
{
  if (lens == NULL)
    return g_strdup (_("Current documentation"));
  if (*demarc_source_get_short (lens) != '\0')
    return g_strdup (demarc_source_get_short (lens));

  return g_strdup (demarc_entry_get_title (DEMARC_ENTRY (lens)));
}

/**
 * demarc_claim_dup_place:
 * @claim: a claim
 *
 * Makes the name of a claim's source with the place in it.
 *
 * Returns: (transfer full): such as "Reference sheet, L146"
 */
char *
demarc_claim_dup_place (const DemarcClaim *claim)
{
  g_autofree char *title = demarc_lens_dup_title (claim->source);

  if (*claim->at == '\0')
    return g_steal_pointer (&title);

  /* Translators: a document and the place in it, such as "Reference sheet, L146". */
  return g_strdup_printf (_("%1$s, %2$s"), title, claim->at);
}

static char *
dup_disputed_name (DemarcModel      *model,
                   const DemarcCell *cell,
                   guint             place,
                   guint             n_places)
{
  const char *title = demarc_entry_get_title (DEMARC_ENTRY (cell->layer));

  switch (cell->owner)
    {
    case DEMARC_OWNER_CUSTOMER:
      return g_strdup_printf (_("%1$s: yours, but sources disagree, layer %2$u of %3$u"), title,
                              place, n_places);
    case DEMARC_OWNER_SHARED:
      return g_strdup_printf (_("%1$s: shared between you and %2$s, but sources disagree, "
                                 "layer %3$u of %4$u"),
                              title, get_provider (model), place, n_places);
    case DEMARC_OWNER_PROVIDER:
    case DEMARC_OWNER_UNSTATED:
    default:
      return g_strdup_printf (
        _("%1$s: %2$s answers for it, but sources disagree, layer %3$u of %4$u"), title,
        get_provider (model), place, n_places);
    }
}

static char *
dup_moved_name (DemarcModel      *model,
                const DemarcCell *cell,
                guint             place,
                guint             n_places)
{
  g_autofree char *wish = demarc_cell_dup_wish (model, cell);

  /* Translators: a layer that was put elsewhere; %2$s is such as "AWS's instead of yours". */
  return g_strdup_printf (_("%1$s, what if: %2$s, layer %3$u of %4$u"),
                          demarc_entry_get_title (DEMARC_ENTRY (cell->layer)), wish, place,
                          n_places);
}

/**
 * demarc_stack_dup_cell_name:
 * @stack: a stack
 * @position: the position of a layer
 * @place: its place in the drawing, from 1
 * @n_places: how many layers are drawn
 *
 * Makes the spoken name of a layer: title, owner and place.
 *
 * Returns: (transfer full): the name
 */
char *
demarc_stack_dup_cell_name (DemarcStack *stack,
                            guint        position,
                            guint        place,
                            guint        n_places)
{
  DemarcModel *model = demarc_stack_get_model (stack);
  const DemarcCell *cell = demarc_stack_get_cell (stack, position);
  const char *title = demarc_entry_get_title (DEMARC_ENTRY (cell->layer));

  if (cell->is_moved)
    return dup_moved_name (model, cell, place, n_places);

  /* Translators: these are read aloud when a layer of the diagram is focused: the layer, who
   * answers for it, and its place. */
  if (!cell->applies)
    return g_strdup_printf (_("%1$s: hardly exists here, layer %2$u of %3$u"), title, place,
                            n_places);
  if (cell->state == DEMARC_STATE_DISPUTED)
    return dup_disputed_name (model, cell, place, n_places);

  switch (cell->owner)
    {
    case DEMARC_OWNER_CUSTOMER:
      return g_strdup_printf (_("%1$s: yours, layer %2$u of %3$u"), title, place, n_places);
    case DEMARC_OWNER_SHARED:
      return g_strdup_printf (_("%1$s: shared between you and %2$s, layer %3$u of %4$u"), title,
                              get_provider (model), place, n_places);
    case DEMARC_OWNER_PROVIDER:
      return g_strdup_printf (_("%1$s: %2$s answers for it, layer %3$u of %4$u"), title,
                              get_provider (model), place, n_places);
    case DEMARC_OWNER_UNSTATED:
    default:
      return g_strdup_printf (_("%1$s: not stated whose it is, layer %2$u of %3$u"), title, place,
                              n_places);
    }
}

/* A layer that was put elsewhere: a question, not an answer. */
static char *
dup_question (DemarcModel      *model,
              const DemarcCell *cell,
              const char       *subject)
{
  g_autofree char *wish = demarc_cell_dup_wish (model, cell);
  g_autofree char *layer =
    demarc_model_dup_mid_sentence (model, demarc_entry_get_title (DEMARC_ENTRY (cell->layer)));

  /* Translators: %1$s is a layer, %2$s a service or category, %3$s is such as "AWS's instead of
   * yours". */
  return g_strdup_printf (_("What if %1$s on %2$s were %3$s?"), layer, subject, wish);
}

/**
 * demarc_stack_dup_answer:
 * @stack: a stack
 * @position: the position of a layer
 *
 * Says who answers for a layer, and nothing more.
 *
 * Returns: (transfer full): a sentence
 */
char *
demarc_stack_dup_answer (DemarcStack *stack,
                         guint        position)
{
  const DemarcCell *cell = demarc_stack_get_cell (stack, position);
  const char *layer = demarc_entry_get_title (DEMARC_ENTRY (cell->layer));
  g_autofree char *subject =
    demarc_subject_dup_full_title (demarc_stack_get_subject (stack));
  g_autofree char *lens = demarc_lens_dup_title (demarc_stack_get_lens (stack));

  if (cell->is_moved)
    return dup_question (demarc_stack_get_model (stack), cell, subject);

  /* Translators: %1$s is a layer, %2$s a service or category, %3$s the provider. */
  switch (cell->owner)
    {
    case DEMARC_OWNER_CUSTOMER:
      return g_strdup_printf (_("%1$s on %2$s: you answer for it."), layer, subject);
    case DEMARC_OWNER_SHARED:
      return g_strdup_printf (_("%1$s on %2$s: you share it with %3$s."), layer, subject,
                              get_provider (demarc_stack_get_model (stack)));
    case DEMARC_OWNER_PROVIDER:
      return g_strdup_printf (_("%1$s on %2$s: %3$s answers for it."), layer, subject,
                              get_provider (demarc_stack_get_model (stack)));
    case DEMARC_OWNER_UNSTATED:
    default:
      if (demarc_stack_get_lens (stack) == NULL)
        return g_strdup_printf (_("%1$s on %2$s: no source says who answers for it."), layer,
                                subject);
      /* Translators: %1$s is a layer, %2$s a service or category, %3$s a document. */
      return g_strdup_printf (_("%1$s on %2$s: %3$s does not say who answers for it."), layer,
                              subject, lens);
    }
}

/**
 * demarc_cell_dup_halves:
 * @model: a model
 * @cell: a cell of a stack of it
 *
 * Says what each side does, the provider first.
 *
 * Returns: (transfer full): sentences, or "" where there is nothing to say
 */
char *
demarc_cell_dup_halves (DemarcModel      *model,
                        const DemarcCell *cell)
{
  static const DemarcParty order[] = { DEMARC_PARTY_PROVIDER, DEMARC_PARTY_CUSTOMER };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    if (*cell->halves[order[i]] != '\0')
      /* Translators: %1$s is a party such as "You", %2$s what it does. */
      append_sentence_printf (text, _("%1$s: %2$s."), demarc_model_get_party_name (model, order[i]),
                              cell->halves[order[i]]);

  return g_string_free (text, FALSE);
}

static char *
dup_claim_sentence (DemarcModel       *model,
                    const DemarcClaim *claim)
{
  g_autofree char *place = demarc_claim_dup_place (claim);

  switch (claim->owner)
    {
    case DEMARC_OWNER_CUSTOMER:
      /* Translators: %s is a document and the place in it. */
      return g_strdup_printf (_("%s says it is yours."), place);
    case DEMARC_OWNER_SHARED:
      return g_strdup_printf (_("%s says it is shared."), place);
    case DEMARC_OWNER_PROVIDER:
    case DEMARC_OWNER_UNSTATED:
    default:
      /* Translators: %1$s is a document and the place in it, %2$s the provider. */
      return g_strdup_printf (_("%1$s says %2$s does it."), place, get_provider (model));
    }
}

/**
 * demarc_cell_dup_voices:
 * @model: a model
 * @cell: a cell of a stack of it
 *
 * Says who thinks what of a layer. One voice for each opinion is enough for a sentence; the details
 * have them all.
 *
 * Returns: (transfer full): sentences, or "" where nobody says anything
 */
char *
demarc_cell_dup_voices (DemarcModel      *model,
                        const DemarcCell *cell)
{
  guint told[DEMARC_N_OWNERS] = { 0 };
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < cell->n_claims; i++)
    {
      const DemarcClaim *claim = &cell->claims[i];
      g_autofree char *sentence = NULL;

      if (told[claim->owner]++ > 0)
        continue;

      sentence = dup_claim_sentence (model, claim);
      append_sentence (text, sentence);
    }

  return g_string_free (text, FALSE);
}

/**
 * demarc_stack_dup_sentence:
 * @stack: a stack
 * @position: the position of a layer
 *
 * Answers in words who answers for a layer: the owner, what each side does, and who disagrees.
 *
 * Returns: (transfer full): one or more sentences
 */
char *
demarc_stack_dup_sentence (DemarcStack *stack,
                           guint        position)
{
  DemarcModel *model = demarc_stack_get_model (stack);
  const DemarcCell *cell = demarc_stack_get_cell (stack, position);
  GString *text = g_string_new (NULL);
  g_autofree char *answer = demarc_stack_dup_answer (stack, position);
  g_autofree char *halves = demarc_cell_dup_halves (model, cell);
  g_autofree char *voices = demarc_cell_dup_voices (model, cell);

  append_sentence (text, answer);
  if (!cell->applies)
    append_sentence (text, _("The layer hardly exists here."));
  append_sentence (text, halves);
  if (*cell->note != '\0')
    append_sentence (text, cell->note);
  if (cell->state == DEMARC_STATE_DISPUTED)
    {
      append_sentence (text, _("Sources disagree."));
      append_sentence (text, voices);
    }
  if (cell->unconfirmed)
    append_sentence (text, _("No page was found that confirms it."));

  return g_string_free (text, FALSE);
}

/**
 * demarc_stack_dup_customer_count:
 * @stack: a stack
 *
 * Makes the count over the customer's zone.
 *
 * Returns: (transfer full): such as "5 of 14 layers yours"
 */
char *
demarc_stack_dup_customer_count (DemarcStack *stack)
{
  guint n = demarc_stack_count (stack, DEMARC_OWNER_CUSTOMER);
  guint of = demarc_stack_count_applied (stack);

  /* Translators: %1$u is how many layers are the customer's, %2$u how many there are. */
  return g_strdup_printf (ngettext ("%1$u of %2$u layer yours", "%1$u of %2$u layers yours", of), n,
                          of);
}

/**
 * demarc_stack_dup_provider_count:
 * @stack: a stack
 *
 * Makes the count over the provider's zone.
 *
 * Returns: (transfer full): such as "5 AWS · 4 shared"
 */
char *
demarc_stack_dup_provider_count (DemarcStack *stack)
{
  guint n = demarc_stack_count (stack, DEMARC_OWNER_PROVIDER);
  guint shared = demarc_stack_count (stack, DEMARC_OWNER_SHARED);
  const char *provider = get_provider (demarc_stack_get_model (stack));

  /* Translators: %1$u layers are the provider's, who is called %2$s; %3$u are shared. */
  return g_strdup_printf (_("%1$u %2$s · %3$u shared"), n, provider, shared);
}

/* The titles of the layers that @to gives to @owner and @from did not, in the model's order. */
static char *
dup_moved_titles (DemarcStack *from,
                  DemarcStack *to,
                  DemarcOwner  owner)
{
  DemarcModel *model = demarc_stack_get_model (to);
  g_autoptr (GString) titles = g_string_new (NULL);

  for (guint i = 0; i < demarc_stack_get_n_cells (to); i++)
    {
      const DemarcCell *cell = demarc_stack_get_cell (to, i);
      g_autofree char *title = NULL;

      if (cell->owner != owner || demarc_stack_get_cell (from, i)->owner == owner)
        continue;

      title = demarc_model_dup_mid_sentence (model,
                                             demarc_entry_get_title (DEMARC_ENTRY (cell->layer)));
      if (titles->len > 0)
        /* Translators: between the items of a list of layers. */
        g_string_append (titles, C_("list", ", "));
      g_string_append (titles, title);
    }

  return titles->len == 0 ? NULL : g_string_free (g_steal_pointer (&titles), FALSE);
}

static char *
dup_move_sentence (DemarcModel *model,
                   DemarcOwner  owner,
                   const char  *titles)
{
  switch (owner)
    {
    case DEMARC_OWNER_CUSTOMER:
      /* Translators: these say which layers just changed hands. %s is a list of layers. */
      return g_strdup_printf (_("Moved to you: %s."), titles);
    case DEMARC_OWNER_SHARED:
      return g_strdup_printf (_("Now shared: %s."), titles);
    case DEMARC_OWNER_PROVIDER:
      /* Translators: %1$s is the provider, %2$s a list of layers. */
      return g_strdup_printf (_("Moved to %1$s: %2$s."), get_provider (model), titles);
    case DEMARC_OWNER_UNSTATED:
    default:
      return g_strdup_printf (_("No longer stated: %s."), titles);
    }
}

/**
 * demarc_stack_dup_moves:
 * @from: a stack
 * @to: another one of the same model
 *
 * Says what changes hands between two stacks, such as "Moved to AWS: guest operating system. Now
 * shared: platform and runtime."
 *
 * Returns: (transfer full): one or more sentences
 */
char *
demarc_stack_dup_moves (DemarcStack *from,
                        DemarcStack *to)
{
  static const DemarcOwner order[] = {
    DEMARC_OWNER_PROVIDER, DEMARC_OWNER_CUSTOMER, DEMARC_OWNER_SHARED, DEMARC_OWNER_UNSTATED,
  };
  DemarcModel *model = demarc_stack_get_model (to);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      g_autofree char *titles = dup_moved_titles (from, to, order[i]);
      g_autofree char *sentence = NULL;

      if (titles == NULL)
        continue;

      sentence = dup_move_sentence (model, order[i], titles);
      append_sentence (text, sentence);
    }

  if (text->len == 0)
    append_sentence (text, _("Nothing changes hands."));

  return g_string_free (text, FALSE);
}
