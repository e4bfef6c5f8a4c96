/* demarc-session.c: what is open and where one is in it
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-session.h"

#include "demarc-columns.h"
#include "demarc-counterpart.h"
#include "demarc-lens.h"
#include "demarc-resolve.h"

/* How many places back one can go. */
#define HISTORY_MAX 200

/**
 * DemarcSession:
 *
 * The model that is open, the place in it, and the way there. It is the only thing that changes and
 * that everybody shares: views show what it says and send it elsewhere; they never tell each other.
 */
struct _DemarcSession
{
  GObject           parent_instance;

  /* Owned */
  DemarcModel      *model;
  DemarcPlace      *place;
  DemarcSubject    *subject;
  DemarcStack      *stack;
  DemarcStack      *toward;
  DemarcComparison *comparison;
  DemarcWhatIf     *what_if;
  char             *columns;
  GPtrArray        *back;
  GPtrArray        *forward;
  char             *basket;     /* the services of the workload, remembered on other pages */

  /* Of the model */
  DemarcScheme     *scheme;
  DemarcSource     *lens;
  DemarcLayer      *layer;
};

G_DEFINE_FINAL_TYPE (DemarcSession, demarc_session, G_TYPE_OBJECT)

enum
{
  PROP_0,
  PROP_MODEL,
  PROP_PLACE,
  PROP_STACK,
  PROP_LAYER,
  PROP_COLUMNS,
  PROP_CAN_GO_BACK,
  PROP_CAN_GO_FORWARD,
  PROP_BASKET,
  N_PROPS,
};

static GParamSpec *properties[N_PROPS];

static DemarcSubject *
find_subject (DemarcSession *self,
              const char    *text)
{
  DemarcCategory *first = demarc_model_get_category (self->model, self->scheme, 0);

  /* Where no subject is named, the first category is: the whole begins there. */
  if (text == NULL)
    return demarc_subject_new_for_category (first);

  return demarc_model_find_subject (self->model, text, self->scheme, NULL);
}

static DemarcEntry *
find_option (DemarcSession *self,
             const char    *option,
             DemarcEntry *(*find) (DemarcModel *, const char *, char **))
{
  const char *value = demarc_place_get_option (self->place, option);

  return value == NULL ? NULL : find (self->model, value, NULL);
}

/* Resolves the columns of a comparison. One that was there before stays the same object. */
static DemarcComparison *
make_comparison (DemarcSession *self)
{
  const char *columns = demarc_place_get_subject (self->place);
  const char *baseline = demarc_place_get_option (self->place, DEMARC_PLACE_BASELINE);
  g_auto (GStrv) words = demarc_columns_split (columns);
  g_autoptr (GPtrArray) stacks = g_ptr_array_new_with_free_func (g_object_unref);

  if (demarc_place_get_page (self->place) != DEMARC_PAGE_COMPARE || words[0] == NULL)
    return NULL;

  for (guint i = 0; words[i] != NULL; i++)
    g_ptr_array_add (stacks, demarc_model_resolve_column (self->model, words[i], self->scheme,
                                                          self->lens, NULL, NULL));

  return demarc_comparison_new (
    stacks, baseline == NULL ? 0 : (guint) demarc_columns_find (columns, baseline));
}

/* The text of the one subject that is looked at, where the page is about several. */
static char *
dup_subject_text (DemarcSession *self)
{
  const char *subject = demarc_place_get_subject (self->place);
  const char *at = demarc_place_get_option (self->place, DEMARC_PLACE_AT);

  switch (demarc_place_get_page (self->place))
    {
    case DEMARC_PAGE_COMPARE:
      return NULL;
    case DEMARC_PAGE_MATRIX:
      return g_strdup (at);
    case DEMARC_PAGE_WORKLOAD:
      {
        g_auto (GStrv) services = demarc_columns_split (subject);

        return g_strdup (at != NULL ? at : services[0]);
      }
    case DEMARC_PAGE_EXPLORE:
    case DEMARC_PAGE_INCIDENTS:
    default:
      return g_strdup (subject);
    }
}

/* On a comparison, the subject is the one of the column that was looked at last. */
static DemarcStack *
dup_own_stack (DemarcSession *self)
{
  g_autoptr (DemarcSubject) subject = NULL;
  g_autofree char *text = NULL;

  if (self->comparison != NULL)
    return g_object_ref (demarc_comparison_get_stack (self->comparison,
                                                      demarc_session_get_column (self)));

  text = dup_subject_text (self);
  subject = find_subject (self, text);

  return demarc_session_dup_stack_of (self, subject);
}

/* What was there before stays the same object. */
static void
derive_what_if (DemarcSession *self)
{
  const char *text = demarc_place_get_option (self->place, DEMARC_PLACE_WHAT_IF);
  g_autoptr (DemarcWhatIf) what_if = NULL;

  if (text != NULL)
    what_if = demarc_what_if_new_from_text (self->stack, text, NULL);
  if (what_if == NULL || !demarc_what_if_equal (what_if, self->what_if))
    g_set_object (&self->what_if, what_if);
}

/* Derives everything from the place, which is known to hold in the model. */
static void
derive (DemarcSession *self)
{
  const char *lens = demarc_place_get_option (self->place, DEMARC_PLACE_LENS);
  const char *toward = demarc_place_get_option (self->place, DEMARC_PLACE_TOWARD);
  DemarcEntry *scheme = find_option (self, DEMARC_PLACE_SCHEME, demarc_model_find_scheme);
  DemarcEntry *layer = find_option (self, DEMARC_PLACE_LAYER, demarc_model_find_layer);
  g_autoptr (DemarcComparison) comparison = NULL;
  g_autoptr (DemarcStack) stack = NULL;

  self->scheme = scheme != NULL ? DEMARC_SCHEME (scheme) : demarc_model_get_scheme (self->model, 0);
  self->layer = layer != NULL ? DEMARC_LAYER (layer) : NULL;
  self->lens = NULL;
  if (lens != NULL)
    demarc_model_find_lens (self->model, lens, &self->lens, NULL);

  comparison = make_comparison (self);
  if (comparison == NULL || !demarc_comparison_equal (comparison, self->comparison))
    g_set_object (&self->comparison, comparison);

  /* A stack that is the same stays the same object, so that nobody moves without need. */
  stack = dup_own_stack (self);
  g_set_object (&self->stack, stack);
  g_set_object (&self->subject, demarc_stack_get_subject (stack));
  derive_what_if (self);

  g_clear_object (&self->toward);
  if (toward != NULL)
    {
      g_autoptr (DemarcSubject) subject = find_subject (self, toward);

      self->toward = demarc_session_dup_stack_of (self, subject);
    }
}

static void
keep_columns (DemarcSession *self,
              const char    *columns)
{
  g_autofree char *old = self->columns;

  self->columns = g_strdup (columns);
  if (g_strcmp0 (columns, old) != 0)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_COLUMNS]);
}

/* The services of a workload that is looked at are those that are remembered. */
static void
remember_basket (DemarcSession *self)
{
  if (demarc_place_get_page (self->place) == DEMARC_PAGE_WORKLOAD)
    demarc_session_set_basket (self, demarc_place_get_subject (self->place));
}

/* Goes to a checked place and says what changed. */
static void
settle_at (DemarcSession *self,
           DemarcPlace   *place)
{
  DemarcStack *old_stack = self->stack;
  DemarcLayer *old_layer = self->layer;
  gboolean could_go_back = demarc_session_can_go_back (self);
  gboolean could_go_forward = demarc_session_can_go_forward (self);
  g_autoptr (DemarcStack) kept = old_stack == NULL ? NULL : g_object_ref (old_stack);

  g_set_object (&self->place, place);
  derive (self);

  g_object_freeze_notify (G_OBJECT (self));
  if (demarc_place_get_page (place) == DEMARC_PAGE_COMPARE)
    keep_columns (self, demarc_place_get_subject (place));
  remember_basket (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_PLACE]);
  if (self->stack != kept)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STACK]);
  if (self->layer != old_layer)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_LAYER]);
  if (demarc_session_can_go_back (self) != could_go_back)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_GO_BACK]);
  if (demarc_session_can_go_forward (self) != could_go_forward)
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_GO_FORWARD]);
  g_object_thaw_notify (G_OBJECT (self));
}

static void
remember (GPtrArray   *places,
          DemarcPlace *place)
{
  if (places->len == HISTORY_MAX)
    g_ptr_array_remove_index (places, 0);

  g_ptr_array_add (places, g_object_ref (place));
}

static void
notify_history (DemarcSession *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_GO_BACK]);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_CAN_GO_FORWARD]);
}

/* Takes the newest place of @from, leaves the present one in @to, and goes there. */
static void
travel (DemarcSession *self,
        GPtrArray     *from,
        GPtrArray     *to)
{
  g_autoptr (DemarcPlace) place = NULL;

  if (from->len == 0)
    return;

  place = g_ptr_array_steal_index (from, from->len - 1);
  remember (to, self->place);
  settle_at (self, place);
  notify_history (self);
}

static void
demarc_session_dispose (GObject *object)
{
  DemarcSession *self = DEMARC_SESSION (object);

  g_clear_object (&self->stack);
  g_clear_object (&self->toward);
  g_clear_object (&self->comparison);
  g_clear_object (&self->what_if);
  g_clear_object (&self->subject);
  g_clear_object (&self->place);
  g_clear_object (&self->model);
  g_clear_pointer (&self->columns, g_free);
  g_clear_pointer (&self->back, g_ptr_array_unref);
  g_clear_pointer (&self->forward, g_ptr_array_unref);
  g_clear_pointer (&self->basket, g_free);

  G_OBJECT_CLASS (demarc_session_parent_class)->dispose (object);
}

static void
demarc_session_get_property (GObject    *object,
                             guint       prop_id,
                             GValue     *value,
                             GParamSpec *pspec)
{
  DemarcSession *self = DEMARC_SESSION (object);

  switch (prop_id)
    {
    case PROP_MODEL:
      g_value_set_object (value, self->model);
      break;
    case PROP_PLACE:
      g_value_set_object (value, self->place);
      break;
    case PROP_STACK:
      g_value_set_object (value, self->stack);
      break;
    case PROP_LAYER:
      g_value_set_object (value, self->layer);
      break;
    case PROP_COLUMNS:
      g_value_set_string (value, self->columns);
      break;
    case PROP_CAN_GO_BACK:
      g_value_set_boolean (value, demarc_session_can_go_back (self));
      break;
    case PROP_CAN_GO_FORWARD:
      g_value_set_boolean (value, demarc_session_can_go_forward (self));
      break;
    case PROP_BASKET:
      g_value_set_string (value, self->basket);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
demarc_session_class_init (DemarcSessionClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = demarc_session_dispose;
  object_class->get_property = demarc_session_get_property;

  /**
   * DemarcSession:model:
   *
   * The model that is open.
   */
  properties[PROP_MODEL] =
    g_param_spec_object ("model", NULL, NULL, DEMARC_TYPE_MODEL,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * DemarcSession:place:
   *
   * Where one is.
   */
  properties[PROP_PLACE] =
    g_param_spec_object ("place", NULL, NULL, DEMARC_TYPE_PLACE,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * DemarcSession:stack:
   *
   * The stack of the subject at the place.
   */
  properties[PROP_STACK] =
    g_param_spec_object ("stack", NULL, NULL, DEMARC_TYPE_STACK,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * DemarcSession:layer:
   *
   * The layer that is selected, or %NULL.
   */
  properties[PROP_LAYER] =
    g_param_spec_object ("layer", NULL, NULL, DEMARC_TYPE_LAYER,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * DemarcSession:columns:
   *
   * What is compared, or what is kept to be compared while other pages are seen; %NULL for nothing.
   */
  properties[PROP_COLUMNS] =
    g_param_spec_string ("columns", NULL, NULL, NULL,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * DemarcSession:can-go-back:
   *
   * Whether there is a place to go back to.
   */
  properties[PROP_CAN_GO_BACK] =
    g_param_spec_boolean ("can-go-back", NULL, NULL, FALSE,
                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * DemarcSession:can-go-forward:
   *
   * Whether there is a place to go forward to.
   */
  properties[PROP_CAN_GO_FORWARD] =
    g_param_spec_boolean ("can-go-forward", NULL, NULL, FALSE,
                          G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  /**
   * DemarcSession:basket:
   *
   * The services of the workload, such as `ec2+rds`, or %NULL.
   */
  properties[PROP_BASKET] =
    g_param_spec_string ("basket", NULL, NULL, NULL,
                         G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);

  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
demarc_session_init (DemarcSession *self)
{
  self->back = g_ptr_array_new_with_free_func (g_object_unref);
  self->forward = g_ptr_array_new_with_free_func (g_object_unref);
}

/**
 * demarc_session_new:
 * @model: the model to open
 *
 * Opens a model, at its first category.
 *
 * Returns: (transfer full): the session
 */
DemarcSession *
demarc_session_new (DemarcModel *model)
{
  DemarcSession *self = g_object_new (DEMARC_TYPE_SESSION, NULL);

  self->model = g_object_ref (model);
  self->place = demarc_place_new (DEMARC_PAGE_EXPLORE, NULL);
  derive (self);

  return self;
}

/**
 * demarc_session_get_model:
 * @self: a session
 *
 * Gets the model that is open.
 *
 * Returns: (transfer none): the model
 */
DemarcModel *
demarc_session_get_model (DemarcSession *self)
{
  g_return_val_if_fail (DEMARC_IS_SESSION (self), NULL);

  return self->model;
}

/* What the model does not have is no place to go back to. */
static void
drop_lost (GPtrArray   *places,
           DemarcModel *model)
{
  for (guint i = places->len; i > 0; i--)
    {
      g_autoptr (DemarcPlace) checked =
        demarc_place_dup_checked (g_ptr_array_index (places, i - 1), model, NULL);

      if (checked == NULL)
        g_ptr_array_remove_index (places, i - 1);
    }
}

/**
 * demarc_session_dup_known_columns:
 * @self: a session
 * @columns: (nullable): columns from anywhere
 *
 * Finds those of some columns that the model has, as many as can be compared.
 *
 * Returns: (transfer full) (nullable): the columns, as they are written; %NULL for none
 */
char *
demarc_session_dup_known_columns (DemarcSession *self,
                                  const char    *columns)
{
  g_auto (GStrv) words = demarc_columns_split (columns);
  char *known = NULL;

  g_return_val_if_fail (DEMARC_IS_SESSION (self), NULL);

  for (guint i = 0; words[i] != NULL; i++)
    {
      g_autofree char *column = NULL;
      g_autofree char *fewer = NULL;
      g_autoptr (DemarcStack) stack =
        demarc_model_resolve_column (self->model, words[i], NULL, NULL, &column, NULL);

      if (stack == NULL)
        continue;

      fewer = known;
      known = demarc_columns_with (fewer, column);
    }

  return known;
}

/**
 * demarc_session_set_model:
 * @self: a session
 * @model: another model, or a new version of the one that is open
 *
 * Opens another model. The place stays if the new model has it.
 */
void
demarc_session_set_model (DemarcSession *self,
                          DemarcModel   *model)
{
  g_autoptr (DemarcPlace) place = NULL;
  g_autofree char *columns = NULL;

  g_return_if_fail (DEMARC_IS_SESSION (self));
  g_return_if_fail (DEMARC_IS_MODEL (model));

  if (!g_set_object (&self->model, model))
    return;

  place = demarc_place_dup_checked (self->place, model, NULL);
  if (place == NULL)
    place = demarc_place_new (DEMARC_PAGE_EXPLORE, NULL);
  drop_lost (self->back, model);
  drop_lost (self->forward, model);
  columns = demarc_session_dup_known_columns (self, self->columns);

  g_clear_object (&self->stack);
  self->layer = NULL;
  g_object_freeze_notify (G_OBJECT (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MODEL]);
  keep_columns (self, columns);
  settle_at (self, place);
  notify_history (self);
  g_object_thaw_notify (G_OBJECT (self));
}

/**
 * demarc_session_get_place:
 * @self: a session
 *
 * Gets where one is.
 *
 * Returns: (transfer none): the place
 */
DemarcPlace *
demarc_session_get_place (DemarcSession *self)
{
  g_return_val_if_fail (DEMARC_IS_SESSION (self), NULL);

  return self->place;
}

/**
 * demarc_session_go:
 * @self: a session
 * @place: where to go
 * @error: return location for an error
 *
 * Goes to a place, and remembers the way.
 *
 * Returns: whether the model has the place; otherwise a %DEMARC_PLACE_ERROR is set and one stays
 */
gboolean
demarc_session_go (DemarcSession  *self,
                   DemarcPlace    *place,
                   GError        **error)
{
  g_autoptr (DemarcPlace) checked = NULL;
  gboolean had_forward;

  g_return_val_if_fail (DEMARC_IS_SESSION (self), FALSE);

  checked = demarc_place_dup_checked (place, self->model, error);
  if (checked == NULL)
    return FALSE;
  if (demarc_place_equal (checked, self->place))
    return TRUE;

  had_forward = self->forward->len > 0;
  remember (self->back, self->place);
  g_ptr_array_set_size (self->forward, 0);
  settle_at (self, checked);
  if (self->back->len == 1 || had_forward)
    notify_history (self);

  return TRUE;
}

/**
 * demarc_session_replace:
 * @self: a session
 * @place: where to go
 * @error: return location for an error
 *
 * Goes to a place that takes the place of the present one in the way: for changes that nobody wants
 * to go back through one by one, such as the selected layer or a slider being dragged.
 *
 * Returns: whether the model has the place; otherwise a %DEMARC_PLACE_ERROR is set and one stays
 */
gboolean
demarc_session_replace (DemarcSession  *self,
                        DemarcPlace    *place,
                        GError        **error)
{
  g_autoptr (DemarcPlace) checked = NULL;

  g_return_val_if_fail (DEMARC_IS_SESSION (self), FALSE);

  checked = demarc_place_dup_checked (place, self->model, error);
  if (checked == NULL)
    return FALSE;
  if (!demarc_place_equal (checked, self->place))
    settle_at (self, checked);

  return TRUE;
}

/**
 * demarc_session_go_to_subject:
 * @self: a session
 * @subject: a subject of the model
 *
 * Goes to the diagram of a subject and keeps everything else: scheme, lens and selected layer.
 */
void
demarc_session_go_to_subject (DemarcSession *self,
                              DemarcSubject *subject)
{
  g_autoptr (DemarcPlace) place = NULL;
  DemarcCategory *category;

  g_return_if_fail (DEMARC_IS_SESSION (self));

  place = demarc_place_with_page (self->place, DEMARC_PAGE_EXPLORE,
                                  demarc_subject_get_text (subject));
  category = demarc_subject_get_category (subject);
  if (category != NULL)
    {
      DemarcScheme *scheme = demarc_model_get_category_scheme (self->model, category);
      g_autoptr (DemarcPlace) moved = NULL;

      moved = demarc_place_with_option (place, DEMARC_PLACE_SCHEME,
                                        demarc_entry_get_id (DEMARC_ENTRY (scheme)));
      g_set_object (&place, moved);
    }

  demarc_session_go (self, place, NULL);
}

/**
 * demarc_session_set_scheme:
 * @self: a session
 * @scheme: a scheme of the model
 *
 * Sorts the services by another scheme. A service stays where it is; for a category, the one that
 * stands in its place in the other scheme is shown.
 */
void
demarc_session_set_scheme (DemarcSession *self,
                           DemarcScheme  *scheme)
{
  DemarcCategory *category;

  g_return_if_fail (DEMARC_IS_SESSION (self));

  category = demarc_subject_get_category (self->subject);
  if (scheme == self->scheme)
    return;

  if (category != NULL && demarc_place_get_page (self->place) == DEMARC_PAGE_EXPLORE)
    {
      DemarcCategory *other = demarc_model_get_counterpart (self->model, category, scheme);
      g_autoptr (DemarcSubject) subject = demarc_subject_new_for_category (other);

      demarc_session_go_to_subject (self, subject);
    }
  else
    {
      demarc_session_set_option (self, DEMARC_PLACE_SCHEME,
                                 demarc_entry_get_id (DEMARC_ENTRY (scheme)));
    }
}

/**
 * demarc_session_set_option:
 * @self: a session
 * @option: one of the `DEMARC_PLACE_` options
 * @value: (nullable): its value; %NULL for the default
 *
 * Changes one option of the place. Another scheme or lens is a step of the way; the rest is not.
 */
void
demarc_session_set_option (DemarcSession *self,
                           const char    *option,
                           const char    *value)
{
  g_autoptr (DemarcPlace) place = demarc_place_with_option (self->place, option, value);

  if (g_str_equal (option, DEMARC_PLACE_SCHEME) || g_str_equal (option, DEMARC_PLACE_LENS))
    demarc_session_go (self, place, NULL);
  else
    demarc_session_replace (self, place, NULL);
}

/**
 * demarc_session_can_go_back:
 * @self: a session
 *
 * Tells whether there is a place to go back to.
 *
 * Returns: whether there is
 */
gboolean
demarc_session_can_go_back (DemarcSession *self)
{
  g_return_val_if_fail (DEMARC_IS_SESSION (self), FALSE);

  return self->back->len > 0;
}

/**
 * demarc_session_can_go_forward:
 * @self: a session
 *
 * Tells whether there is a place to go forward to.
 *
 * Returns: whether there is
 */
gboolean
demarc_session_can_go_forward (DemarcSession *self)
{
  g_return_val_if_fail (DEMARC_IS_SESSION (self), FALSE);

  return self->forward->len > 0;
}

/**
 * demarc_session_go_back:
 * @self: a session
 *
 * Goes back to the place before.
 */
void
demarc_session_go_back (DemarcSession *self)
{
  g_return_if_fail (DEMARC_IS_SESSION (self));

  travel (self, self->back, self->forward);
}

/**
 * demarc_session_go_forward:
 * @self: a session
 *
 * Goes forward again to where one went back from.
 */
void
demarc_session_go_forward (DemarcSession *self)
{
  g_return_if_fail (DEMARC_IS_SESSION (self));

  travel (self, self->forward, self->back);
}

/**
 * demarc_session_peek:
 * @self: a session
 * @forward: whether to look forward instead of back
 *
 * Looks where demarc_session_go_back(), or demarc_session_go_forward(), would lead.
 *
 * Returns: (transfer none) (nullable): the place, or %NULL if there is none
 */
DemarcPlace *
demarc_session_peek (DemarcSession *self,
                     gboolean       forward)
{
  GPtrArray *places;

  g_return_val_if_fail (DEMARC_IS_SESSION (self), NULL);

  places = forward ? self->forward : self->back;

  return places->len == 0 ? NULL : g_ptr_array_index (places, places->len - 1);
}

/**
 * demarc_session_get_subject:
 * @self: a session
 *
 * Gets the subject at the place.
 *
 * Returns: (transfer none): the subject
 */
DemarcSubject *
demarc_session_get_subject (DemarcSession *self)
{
  g_return_val_if_fail (DEMARC_IS_SESSION (self), NULL);

  return self->subject;
}

/**
 * demarc_session_get_scheme:
 * @self: a session
 *
 * Gets the scheme in use.
 *
 * Returns: (transfer none): the scheme
 */
DemarcScheme *
demarc_session_get_scheme (DemarcSession *self)
{
  g_return_val_if_fail (DEMARC_IS_SESSION (self), NULL);

  return self->scheme;
}

/**
 * demarc_session_get_lens:
 * @self: a session
 *
 * Gets the lens.
 *
 * Returns: (transfer none) (nullable): a source; %NULL for the lens `current`
 */
DemarcSource *
demarc_session_get_lens (DemarcSession *self)
{
  g_return_val_if_fail (DEMARC_IS_SESSION (self), NULL);

  return self->lens;
}

/**
 * demarc_session_get_layer:
 * @self: a session
 *
 * Gets the selected layer.
 *
 * Returns: (transfer none) (nullable): the layer
 */
DemarcLayer *
demarc_session_get_layer (DemarcSession *self)
{
  g_return_val_if_fail (DEMARC_IS_SESSION (self), NULL);

  return self->layer;
}

/**
 * demarc_session_get_stack:
 * @self: a session
 *
 * Gets the stack of the subject at the place.
 *
 * Returns: (transfer none): the stack
 */
DemarcStack *
demarc_session_get_stack (DemarcSession *self)
{
  g_return_val_if_fail (DEMARC_IS_SESSION (self), NULL);

  return self->stack;
}

/**
 * demarc_session_get_toward:
 * @self: a session
 * @by: (out): how far it is on the way there, from 0 to 1
 *
 * Gets the stack that the place is on the way to, when it rests between two subjects.
 *
 * Returns: (transfer none) (nullable): the stack
 */
DemarcStack *
demarc_session_get_toward (DemarcSession *self,
                           double        *by)
{
  const char *text;

  g_return_val_if_fail (DEMARC_IS_SESSION (self), NULL);

  text = demarc_place_get_option (self->place, DEMARC_PLACE_BY);
  *by = self->toward == NULL || text == NULL ? 0 : g_ascii_strtod (text, NULL);

  return self->toward;
}

/**
 * demarc_session_get_comparison:
 * @self: a session
 *
 * Gets what is compared at the place.
 *
 * Returns: (transfer none) (nullable): the comparison; %NULL where nothing is
 */
DemarcComparison *
demarc_session_get_comparison (DemarcSession *self)
{
  g_return_val_if_fail (DEMARC_IS_SESSION (self), NULL);

  return self->comparison;
}

/**
 * demarc_session_get_what_if:
 * @self: a session
 *
 * Gets which layers were put elsewhere at the place.
 *
 * Returns: (transfer none) (nullable): the what-if; %NULL where none was
 */
DemarcWhatIf *
demarc_session_get_what_if (DemarcSession *self)
{
  g_return_val_if_fail (DEMARC_IS_SESSION (self), NULL);

  return self->what_if;
}

/**
 * demarc_session_get_columns:
 * @self: a session
 *
 * Gets what is compared. It is kept while other pages are seen.
 *
 * Returns: (transfer none) (nullable): the columns, or %NULL for nothing
 */
const char *
demarc_session_get_columns (DemarcSession *self)
{
  g_return_val_if_fail (DEMARC_IS_SESSION (self), NULL);

  return self->columns;
}

/**
 * demarc_session_set_columns:
 * @self: a session
 * @columns: (nullable): columns; those that the model does not have are left out
 *
 * Sets what is compared, now or when people come to it.
 */
void
demarc_session_set_columns (DemarcSession *self,
                            const char    *columns)
{
  g_autofree char *known = NULL;

  g_return_if_fail (DEMARC_IS_SESSION (self));

  known = demarc_session_dup_known_columns (self, columns);
  if (demarc_place_get_page (self->place) == DEMARC_PAGE_COMPARE)
    {
      g_autoptr (DemarcPlace) place = demarc_place_with_subject (self->place, known);

      demarc_session_go (self, place, NULL);
      return;
    }

  keep_columns (self, known);
}

/**
 * demarc_session_get_column:
 * @self: a session
 *
 * Gets the column of the comparison that was looked at last; its reasons are shown.
 *
 * Returns: its position; 0 where nothing is compared
 */
guint
demarc_session_get_column (DemarcSession *self)
{
  const char *at;

  g_return_val_if_fail (DEMARC_IS_SESSION (self), 0);

  at = demarc_place_get_option (self->place, DEMARC_PLACE_AT);
  if (at == NULL)
    return 0;

  return (guint) MAX (demarc_columns_find (demarc_place_get_subject (self->place), at), 0);
}

/**
 * demarc_session_dup_stack_of:
 * @self: a session
 * @subject: a subject of the model
 *
 * Resolves a subject as it is seen at the place: under its scheme, through its lens.
 *
 * Returns: (transfer full): the stack; that of the session itself if it is the same
 */
DemarcStack *
demarc_session_dup_stack_of (DemarcSession *self,
                             DemarcSubject *subject)
{
  if (self->stack != NULL && demarc_stack_get_model (self->stack) == self->model &&
      demarc_stack_get_scheme (self->stack) == self->scheme &&
      demarc_stack_get_lens (self->stack) == self->lens &&
      demarc_subject_equal (demarc_stack_get_subject (self->stack), subject))
    return g_object_ref (self->stack);

  return demarc_model_resolve (self->model, subject, self->scheme, self->lens);
}

/**
 * demarc_session_get_basket:
 * @self: a session
 *
 * Gets the services of the workload, which are remembered while other pages are looked at.
 *
 * Returns: (transfer none) (nullable): such as `ec2+rds`; %NULL for none
 */
const char *
demarc_session_get_basket (DemarcSession *self)
{
  g_return_val_if_fail (DEMARC_IS_SESSION (self), NULL);

  return self->basket;
}

/**
 * demarc_session_set_basket:
 * @self: a session
 * @services: (nullable): services, such as `ec2+rds`; %NULL for none
 *
 * Remembers the services of the workload for when it is gone to. What the model does not have is
 * left out then.
 */
void
demarc_session_set_basket (DemarcSession *self,
                           const char    *services)
{
  g_return_if_fail (DEMARC_IS_SESSION (self));

  if (g_strcmp0 (services, self->basket) == 0)
    return;

  g_free (self->basket);
  self->basket = g_strdup (services);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_BASKET]);
}
