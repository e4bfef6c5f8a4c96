/* demarc-what-if-sentence.c: a what-if in words
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-what-if.h"

#include <glib/gi18n-lib.h>

#include "demarc-resolve.h"
#include "demarc-sentences.h"

/* How many subjects a sentence names. */
#define NAMED_MAX 3

static const char *
get_provider (DemarcWhatIf *self)
{
  return demarc_model_get_party_name (demarc_stack_get_model (demarc_what_if_get_base (self)),
                                      DEMARC_PARTY_PROVIDER);
}

static void
append_title (GString     *titles,
              DemarcModel *model,
              DemarcLayer *layer)
{
  g_autofree char *title =
    demarc_model_dup_mid_sentence (model, demarc_entry_get_title (DEMARC_ENTRY (layer)));

  if (titles->len > 0)
    /* Translators: between the items of a list of layers. */
    g_string_append (titles, C_("list", ", "));
  g_string_append (titles, title);
}

/* The titles of the layers that were given to an owner, or NULL. */
static char *
dup_wished_titles (DemarcWhatIf *self,
                   DemarcOwner   owner)
{
  DemarcStack *base = demarc_what_if_get_base (self);
  GString *titles = g_string_new (NULL);

  for (guint i = 0; i < demarc_stack_get_n_cells (base); i++)
    if (demarc_what_if_get_wish (self, i) == owner)
      append_title (titles, demarc_stack_get_model (base), demarc_stack_get_cell (base, i)->layer);

  return g_string_free (titles, titles->len == 0);
}

static char *
dup_first_condition (DemarcWhatIf *self,
                     DemarcOwner   owner,
                     const char   *titles)
{
  switch (owner)
    {
    case DEMARC_OWNER_CUSTOMER:
      /* Translators: the beginning of a what-if, such as "If you ran the guest operating system".
       * In all of these the lists are of layers; the other value is the provider. What comes of it
       * follows after a colon. */
      return g_strdup_printf (_("If you ran the %s"), titles);
    case DEMARC_OWNER_SHARED:
      return g_strdup_printf (_("If you shared the %1$s with %2$s"), titles, get_provider (self));
    case DEMARC_OWNER_PROVIDER:
    case DEMARC_OWNER_UNSTATED:
    default:
      return g_strdup_printf (_("If %1$s ran your %2$s"), get_provider (self), titles);
    }
}

static char *
dup_next_condition (DemarcWhatIf *self,
                    DemarcOwner   owner,
                    const char   *titles)
{
  switch (owner)
    {
    case DEMARC_OWNER_CUSTOMER:
      /* Translators: goes on after "If AWS ran your guest operating system" and a space. */
      return g_strdup_printf (_("and you ran the %s"), titles);
    case DEMARC_OWNER_SHARED:
      return g_strdup_printf (_("and you shared the %1$s with %2$s"), titles, get_provider (self));
    case DEMARC_OWNER_PROVIDER:
    case DEMARC_OWNER_UNSTATED:
    default:
      return g_strdup_printf (_("and %1$s ran your %2$s"), get_provider (self), titles);
    }
}

/**
 * demarc_what_if_dup_condition:
 * @self: a what-if with wishes
 *
 * Says what is wished.
 *
 * Returns: (transfer full): such as "If AWS ran your guest operating system"
 */
char *
demarc_what_if_dup_condition (DemarcWhatIf *self)
{
  static const DemarcOwner order[] = {
    DEMARC_OWNER_PROVIDER, DEMARC_OWNER_SHARED, DEMARC_OWNER_CUSTOMER,
  };
  GString *text;

  g_return_val_if_fail (DEMARC_IS_WHAT_IF (self), NULL);

  text = g_string_new (NULL);
  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      g_autofree char *titles = dup_wished_titles (self, order[i]);
      g_autofree char *condition = NULL;

      if (titles == NULL)
        continue;

      if (text->len == 0)
        {
          condition = dup_first_condition (self, order[i], titles);
        }
      else
        {
          condition = dup_next_condition (self, order[i], titles);
          g_string_append_c (text, ' ');
        }
      g_string_append (text, condition);
    }

  return g_string_free (text, FALSE);
}

/* In a list, a comma before the variant would be taken for one between services. */
static char *
dup_subject (DemarcWhatIf *self,
             guint         position)
{
  DemarcSubject *subject =
    demarc_what_if_results_get_subject (demarc_what_if_get_results (self), position);
  DemarcVariant *variant = demarc_subject_get_variant (subject);

  if (variant == NULL)
    return g_strdup (demarc_subject_get_title (subject));

  /* Translators: a service and its variant, such as "Amazon ECS (Fargate)". */
  return g_strdup_printf (C_("variant", "%1$s (%2$s)"), demarc_subject_get_title (subject),
                          demarc_entry_get_title (DEMARC_ENTRY (variant)));
}

/* The nearest subjects, and how many more there are: of those that only come near, no more are
 * counted. */
static char *
dup_subjects (DemarcWhatIf *self)
{
  DemarcWhatIfResults *results = demarc_what_if_get_results (self);
  guint n_found = demarc_what_if_results_get_n (results);
  guint n_named = MIN (n_found, NAMED_MAX);
  guint n = demarc_what_if_results_fit (results) ? n_found : n_named;
  g_autoptr (GString) list = g_string_new (NULL);
  g_autofree char *last = NULL;

  for (guint i = 0; i < n_named; i++)
    {
      g_autofree char *title = dup_subject (self, i);

      if (n > 1 && i == n - 1)
        {
          last = g_steal_pointer (&title);
          break;
        }
      if (i > 0)
        /* Translators: between the items of a list of services. */
        g_string_append (list, C_("list of services", ", "));
      g_string_append (list, title);
    }

  if (n > n_named)
    /* Translators: %1$s is a list of services, %2$u how many others there are. */
    return g_strdup_printf (ngettext ("%1$s and %2$u more", "%1$s and %2$u more", n - n_named),
                            list->str, n - n_named);
  if (last != NULL)
    /* Translators: the end of a list of services. */
    return g_strdup_printf (C_("list of services", "%1$s and %2$s"), list->str, last);

  return g_string_free (g_steal_pointer (&list), FALSE);
}

/* Tells about which of the named subjects sources disagree, as far as wishes go, or NULL. */
static char *
dup_doubt (DemarcWhatIf *self)
{
  DemarcWhatIfResults *results = demarc_what_if_get_results (self);
  guint n = MIN (demarc_what_if_results_get_n (results), NAMED_MAX);
  g_autoptr (GString) list = g_string_new (NULL);
  guint n_disputed = 0;

  for (guint i = 0; i < n; i++)
    {
      g_autofree char *title = NULL;

      if (!demarc_what_if_results_is_disputed (results, i))
        continue;

      title = dup_subject (self, i);
      if (n_disputed++ > 0)
        g_string_append (list, C_("list of services", ", "));
      g_string_append (list, title);
    }

  if (n_disputed == 0)
    return NULL;
  if (n_disputed == n && n > 1)
    /* Translators: about the services that were just named. */
    return g_strdup (_("Sources disagree about these."));

  /* Translators: it is about the layers that were put elsewhere. %s is a list of services. */
  return g_strdup_printf (_("Sources disagree about that for %s."), list->str);
}

/* What is told where nothing is as wished. */
static char *
dup_none (DemarcWhatIf *self,
          const char   *condition)
{
  DemarcSource *lens = demarc_stack_get_lens (demarc_what_if_get_base (self));
  g_autofree char *title = demarc_lens_dup_title (lens);

  if (lens != NULL)
    /* Translators: %1$s is such as "If AWS ran your guest operating system", %2$s a document. */
    return g_strdup_printf (_("%1$s: %2$s tells of no service like that."), condition, title);

  /* Translators: %s is such as "If AWS ran your guest operating system". */
  return g_strdup_printf (_("%s: no service is like that."), condition);
}

static char *
dup_near (DemarcWhatIf *self,
          const char   *condition)
{
  guint n = demarc_what_if_results_get_n (demarc_what_if_get_results (self));
  g_autofree char *none = dup_none (self, condition);
  g_autofree char *near = NULL;
  g_autofree char *subjects = NULL;

  if (n == 0)
    return g_steal_pointer (&none);

  subjects = dup_subjects (self);
  /* Translators: %s is a list of services. */
  near = g_strdup_printf (ngettext ("The nearest is %s.", "The nearest are %s.", n), subjects);

  return g_strjoin (" ", none, near, NULL);
}

/**
 * demarc_what_if_dup_sentence:
 * @self: a what-if with wishes
 *
 * Says what is wished and under which subjects it is like that.
 *
 * Returns: (transfer full): such as "If AWS ran your guest operating system: Amazon RDS, AWS Lambda
 * and 12 more."; one or more sentences
 */
char *
demarc_what_if_dup_sentence (DemarcWhatIf *self)
{
  g_autofree char *condition = NULL;
  g_autofree char *sentence = NULL;
  g_autofree char *subjects = NULL;
  g_autofree char *doubt = NULL;

  g_return_val_if_fail (DEMARC_IS_WHAT_IF (self), NULL);

  condition = demarc_what_if_dup_condition (self);
  if (!demarc_what_if_results_fit (demarc_what_if_get_results (self)))
    return dup_near (self, condition);

  subjects = dup_subjects (self);
  /* Translators: %1$s is such as "If AWS ran your guest operating system", %2$s a list of
   * services. */
  sentence = g_strdup_printf (_("%1$s: %2$s."), condition, subjects);
  doubt = dup_doubt (self);
  if (doubt == NULL)
    return g_steal_pointer (&sentence);

  return g_strjoin (" ", sentence, doubt, NULL);
}

/**
 * demarc_what_if_dup_lead:
 * @self: a what-if with wishes
 *
 * Makes the beginning of the sentence, for where the subjects stand after it as buttons.
 *
 * Returns: (transfer full): such as "If AWS ran your guest operating system:"
 */
char *
demarc_what_if_dup_lead (DemarcWhatIf *self)
{
  DemarcWhatIfResults *results;
  g_autofree char *condition = NULL;
  g_autofree char *none = NULL;

  g_return_val_if_fail (DEMARC_IS_WHAT_IF (self), NULL);

  results = demarc_what_if_get_results (self);
  condition = demarc_what_if_dup_condition (self);
  if (demarc_what_if_results_fit (results))
    /* Translators: a list of services follows. %s is such as "If AWS ran your guest operating
     * system". */
    return g_strdup_printf (_("%s:"), condition);

  none = dup_none (self, condition);
  if (demarc_what_if_results_get_n (results) == 0)
    return g_steal_pointer (&none);

  /* Translators: a list of services follows. */
  return g_strjoin (" ", none, _("The nearest:"), NULL);
}

/**
 * demarc_what_if_dup_rest:
 * @self: a what-if with wishes
 *
 * Makes what comes after the three nearest subjects in the sentence.
 *
 * Returns: (transfer full) (nullable): such as "and 12 more"; %NULL where there is nothing to add
 */
char *
demarc_what_if_dup_rest (DemarcWhatIf *self)
{
  DemarcWhatIfResults *results;
  g_autofree char *more = NULL;
  g_autofree char *doubt = NULL;
  guint n;

  g_return_val_if_fail (DEMARC_IS_WHAT_IF (self), NULL);

  results = demarc_what_if_get_results (self);
  n = demarc_what_if_results_get_n (results);
  if (!demarc_what_if_results_fit (results))
    return NULL;

  doubt = dup_doubt (self);
  if (n <= NAMED_MAX)
    return g_steal_pointer (&doubt);

  /* Translators: after a list of services. */
  more = g_strdup_printf (ngettext ("and %u more.", "and %u more.", n - NAMED_MAX), n - NAMED_MAX);

  return g_strjoin (" ", more, doubt, NULL);
}

/**
 * demarc_what_if_dup_count:
 * @self: a what-if with wishes
 *
 * Says what the list of its results is.
 *
 * Returns: (transfer full): such as "What if: 12 services, nearest first"
 */
char *
demarc_what_if_dup_count (DemarcWhatIf *self)
{
  DemarcWhatIfResults *results;
  guint n;

  g_return_val_if_fail (DEMARC_IS_WHAT_IF (self), NULL);

  results = demarc_what_if_get_results (self);
  n = demarc_what_if_results_get_n (results);
  if (n == 0)
    return g_strdup (_("What if: no service is like that"));
  if (!demarc_what_if_results_fit (results))
    return g_strdup (_("What if: no service is like that, these come nearest"));

  /* Translators: over a list of services and variants of services. */
  return g_strdup_printf (ngettext ("What if: %u service, nearest first",
                                    "What if: %u services, nearest first", n), n);
}

/**
 * demarc_what_if_dup_along_words:
 * @self: a what-if with wishes
 * @position: which of its results
 *
 * Says in a few words what comes along with a result: how many layers would move though nobody
 * wished it; or, where a result only comes near, what is not as wished.
 *
 * Returns: (transfer full): such as "+2 layers move along"
 */
char *
demarc_what_if_dup_along_words (DemarcWhatIf *self,
                                guint         position)
{
  DemarcWhatIfResults *results;
  g_autoptr (GArray) missed = NULL;
  g_autoptr (GString) titles = NULL;
  guint n;

  g_return_val_if_fail (DEMARC_IS_WHAT_IF (self), NULL);

  results = demarc_what_if_get_results (self);
  n = demarc_what_if_results_get_n_along (results, position);
  if (demarc_what_if_results_fit (results))
    return n == 0 ? g_strdup (_("No other layer moves"))
                  /* Translators: beside a service that is as wished. */
                  : g_strdup_printf (ngettext ("+%u layer moves along", "+%u layers move along", n),
                                     n);

  missed = demarc_what_if_results_dup_missed (results, position);
  titles = g_string_new (NULL);
  for (guint i = 0; i < missed->len; i++)
    append_title (titles, demarc_stack_get_model (demarc_what_if_get_base (self)),
                  g_array_index (missed, DemarcMove, i).layer);

  /* Translators: beside a service that only comes near to what is wished. %s is a list of
   * layers. */
  return g_strdup_printf (_("Except %s"), titles->str);
}

/**
 * demarc_what_if_dup_along_sentence:
 * @self: a what-if with wishes
 * @position: which of its results
 *
 * Says which layers would move on the way from what is wished to a result, and whether sources
 * disagree about what is wished.
 *
 * Returns: (transfer full): one or more sentences
 */
char *
demarc_what_if_dup_along_sentence (DemarcWhatIf *self,
                                   guint         position)
{
  DemarcStack *base;
  DemarcWhatIfResults *results;
  g_autoptr (DemarcStack) stack = NULL;
  g_autofree char *moves = NULL;

  g_return_val_if_fail (DEMARC_IS_WHAT_IF (self), NULL);

  base = demarc_what_if_get_base (self);
  results = demarc_what_if_get_results (self);
  stack = demarc_model_resolve (demarc_stack_get_model (base),
                                demarc_what_if_results_get_subject (results, position),
                                demarc_stack_get_scheme (base), demarc_stack_get_lens (base));
  moves = demarc_stack_dup_moves (demarc_what_if_get_stack (self), stack);
  if (!demarc_what_if_results_is_disputed (results, position))
    return g_steal_pointer (&moves);

  return g_strjoin (" ", moves, _("Sources disagree."), NULL);
}

/* Whose a layer is, in a word. */
static char *
dup_whose (DemarcModel *model,
           DemarcOwner  owner)
{
  switch (owner)
    {
    case DEMARC_OWNER_CUSTOMER:
      /* Translators: whose a layer is: these stand for the values of "%1$s instead of %2$s". */
      return g_strdup (C_("whose", "yours"));
    case DEMARC_OWNER_SHARED:
      return g_strdup (C_("whose", "shared"));
    case DEMARC_OWNER_PROVIDER:
      /* Translators: %s is the provider. */
      return g_strdup_printf (C_("whose", "%s's"),
                              demarc_model_get_party_name (model, DEMARC_PARTY_PROVIDER));
    case DEMARC_OWNER_UNSTATED:
    default:
      return g_strdup (C_("whose", "not stated"));
    }
}

/**
 * demarc_cell_dup_wish:
 * @model: the model of the cell
 * @cell: a cell that was moved
 *
 * Says where a layer was put, and where it is.
 *
 * Returns: (transfer full): such as "AWS's instead of yours"
 */
char *
demarc_cell_dup_wish (DemarcModel      *model,
                      const DemarcCell *cell)
{
  g_autofree char *to = dup_whose (model, cell->owner);
  g_autofree char *from = dup_whose (model, cell->was);

  /* Translators: both values say whose a layer is, such as "AWS's instead of yours". */
  return g_strdup_printf (_("%1$s instead of %2$s"), to, from);
}

/**
 * demarc_cell_dup_today:
 * @model: the model of the cell
 * @cell: a cell that was moved
 *
 * Says whose a layer is that was put elsewhere.
 *
 * Returns: (transfer full): such as "Today it is yours"
 */
char *
demarc_cell_dup_today (DemarcModel      *model,
                       const DemarcCell *cell)
{
  switch (cell->was)
    {
    case DEMARC_OWNER_CUSTOMER:
      /* Translators: these stand on a layer that was put on another side. */
      return g_strdup (_("Today it is yours"));
    case DEMARC_OWNER_SHARED:
      return g_strdup (_("Today it is shared"));
    case DEMARC_OWNER_PROVIDER:
      /* Translators: %s is the provider. */
      return g_strdup_printf (_("Today it is %s's"),
                              demarc_model_get_party_name (model, DEMARC_PARTY_PROVIDER));
    case DEMARC_OWNER_UNSTATED:
    default:
      return g_strdup (_("Today it is not stated whose it is"));
    }
}
