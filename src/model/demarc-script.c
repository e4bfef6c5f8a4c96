/* demarc-script.c: a talk as it goes on one model
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-script.h"

#include <glib/gi18n-lib.h>

#include "demarc-json-scan.h"
#include "demarc-words.h"

/* A model has at most 40 layers, so that a set of them is one number. */
#define BIT(position) (G_GUINT64_CONSTANT (1) << (position))

typedef struct
{
  DemarcPlace *place;
  char        *problem;
  guint64      lit;
  GArray      *covered;   /* guint64: the layers not seen yet, before the first reveal and after */
} Scene;

/**
 * DemarcScript:
 *
 * A talk as it goes on one model: where each step leads, which layers it lights and covers, and
 * which steps cannot be shown because the model lacks what they name. Such a step is told and left
 * out on stage; the steps after it go on from where the one before it was. A script is immutable.
 */
struct _DemarcScript
{
  GObject      parent_instance;

  /* Owned */
  DemarcTalk  *talk;
  DemarcModel *model;
  GArray      *scenes;
};

G_DEFINE_FINAL_TYPE (DemarcScript, demarc_script, G_TYPE_OBJECT)

static void
clear_scene (gpointer data)
{
  Scene *scene = data;

  g_clear_object (&scene->place);
  g_clear_pointer (&scene->problem, g_free);
  g_clear_pointer (&scene->covered, g_array_unref);
}

static void
demarc_script_finalize (GObject *object)
{
  DemarcScript *self = DEMARC_SCRIPT (object);

  g_clear_pointer (&self->scenes, g_array_unref);
  g_clear_object (&self->talk);
  g_clear_object (&self->model);

  G_OBJECT_CLASS (demarc_script_parent_class)->finalize (object);
}

static void
demarc_script_class_init (DemarcScriptClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = demarc_script_finalize;
}

static void
demarc_script_init (DemarcScript *self)
{
  self->scenes = g_array_new (FALSE, TRUE, sizeof (Scene));
  g_array_set_clear_func (self->scenes, clear_scene);
}

static const Scene *
get_scene (DemarcScript *self,
           guint         position)
{
  return &g_array_index (self->scenes, Scene, position);
}

/* The first thing that is wrong is told. */
static void
complain_layer (Scene      *scene,
                const char *id,
                const char *hint)
{
  g_autofree char *safe = demarc_words_dup_printable (id);

  if (scene->problem != NULL)
    return;

  if (hint == NULL)
    scene->problem = g_strdup_printf (_("there is no layer '%s'"), safe);
  else
    /* Translators: %2$s asks whether another layer was meant. */
    scene->problem = g_strdup_printf (_("there is no layer '%1$s'; %2$s"), safe, hint);
}

static guint64
find_layers (DemarcScript      *self,
             Scene             *scene,
             const char *const *ids)
{
  guint64 set = 0;

  for (guint i = 0; ids[i] != NULL; i++)
    {
      g_autofree char *hint = NULL;
      DemarcEntry *layer = demarc_model_find_layer (self->model, ids[i], &hint);

      if (layer == NULL)
        complain_layer (scene, ids[i], hint);
      else
        set |= BIT (demarc_entry_get_position (layer));
    }

  return set;
}

/* What is ever shown by a build begins covered. */
static void
build (DemarcScript *self,
       Scene        *scene,
       DemarcStep   *step)
{
  guint n = demarc_step_get_n_reveals (step);
  guint64 covered = 0;

  scene->covered = g_array_new (FALSE, FALSE, sizeof (guint64));
  for (guint i = 0; i < n; i++)
    covered |= find_layers (self, scene,
                            (const char *const *) demarc_step_get_reveal (step, i)->show);

  g_array_append_val (scene->covered, covered);
  for (guint i = 0; i < n; i++)
    {
      const DemarcReveal *reveal = demarc_step_get_reveal (step, i);

      covered &= ~find_layers (self, scene, (const char *const *) reveal->show);
      covered |= find_layers (self, scene, (const char *const *) reveal->hide);
      g_array_append_val (scene->covered, covered);
    }
}

static void
add_scene (DemarcScript *self,
           DemarcPlace  *before,
           DemarcStep   *step)
{
  Scene scene = { 0 };
  g_autoptr (GError) error = NULL;
  g_autoptr (DemarcPlace) place = NULL;

  scene.problem = g_strdup (demarc_step_get_problem (step));
  if (scene.problem == NULL)
    {
      place = demarc_change_dup_applied (demarc_step_get_change (step), before, &error);
      if (place != NULL)
        scene.place = demarc_place_dup_checked (place, self->model, &error);
      if (scene.place == NULL)
        scene.problem = g_strdup (error->message);
    }

  scene.lit = find_layers (self, &scene, demarc_step_get_lit (step));
  build (self, &scene, step);
  if (scene.place == NULL)
    scene.place = g_object_ref (before);
  g_array_append_val (self->scenes, scene);
}

/**
 * demarc_script_new:
 * @talk: a talk
 * @model: the model it is given on
 *
 * Finds out how a talk goes on a model.
 *
 * Returns: (transfer full): the script
 */
DemarcScript *
demarc_script_new (DemarcTalk  *talk,
                   DemarcModel *model)
{
  DemarcScript *self = g_object_new (DEMARC_TYPE_SCRIPT, NULL);
  g_autoptr (DemarcPlace) before = demarc_place_new (DEMARC_PAGE_EXPLORE, NULL);

  self->talk = g_object_ref (talk);
  self->model = g_object_ref (model);
  for (guint i = 0; i < demarc_talk_get_n_steps (talk); i++)
    {
      add_scene (self, before, demarc_talk_get_step (talk, i));
      g_set_object (&before, get_scene (self, i)->place);
    }

  return self;
}

/**
 * demarc_script_get_talk:
 * @self: a script
 *
 * Gets the talk.
 *
 * Returns: (transfer none): the talk
 */
DemarcTalk *
demarc_script_get_talk (DemarcScript *self)
{
  g_return_val_if_fail (DEMARC_IS_SCRIPT (self), NULL);

  return self->talk;
}

/**
 * demarc_script_get_model:
 * @self: a script
 *
 * Gets the model that the talk is given on.
 *
 * Returns: (transfer none): the model
 */
DemarcModel *
demarc_script_get_model (DemarcScript *self)
{
  g_return_val_if_fail (DEMARC_IS_SCRIPT (self), NULL);

  return self->model;
}

/**
 * demarc_script_get_n_steps:
 * @self: a script
 *
 * Gets how many steps there are, those included that are left out on stage.
 *
 * Returns: the number
 */
guint
demarc_script_get_n_steps (DemarcScript *self)
{
  g_return_val_if_fail (DEMARC_IS_SCRIPT (self), 0);

  return self->scenes->len;
}

/**
 * demarc_script_get_step:
 * @self: a script
 * @position: a step
 *
 * Gets what the talk says of a step.
 *
 * Returns: (transfer none): the step
 */
DemarcStep *
demarc_script_get_step (DemarcScript *self,
                        guint         position)
{
  g_return_val_if_fail (DEMARC_IS_SCRIPT (self), NULL);

  return demarc_talk_get_step (self->talk, position);
}

/**
 * demarc_script_get_place:
 * @self: a script
 * @position: a step
 *
 * Gets where a step leads.
 *
 * Returns: (transfer none): a place that the model has; that of the step before where it lacks the
 * step's own
 */
DemarcPlace *
demarc_script_get_place (DemarcScript *self,
                         guint         position)
{
  g_return_val_if_fail (DEMARC_IS_SCRIPT (self), NULL);
  g_return_val_if_fail (position < self->scenes->len, NULL);

  return get_scene (self, position)->place;
}

/**
 * demarc_script_get_problem:
 * @self: a script
 * @position: a step
 *
 * Gets why a step cannot be shown.
 *
 * Returns: (transfer none) (nullable): a sentence; %NULL for a good step
 */
const char *
demarc_script_get_problem (DemarcScript *self,
                           guint         position)
{
  g_return_val_if_fail (DEMARC_IS_SCRIPT (self), NULL);
  g_return_val_if_fail (position < self->scenes->len, NULL);

  return get_scene (self, position)->problem;
}

/**
 * demarc_script_get_lit:
 * @self: a script
 * @position: a step
 *
 * Gets the layers that the spotlight of a step is on.
 *
 * Returns: a bit for each, by their positions in the model; 0 for no spotlight
 */
guint64
demarc_script_get_lit (DemarcScript *self,
                       guint         position)
{
  g_return_val_if_fail (DEMARC_IS_SCRIPT (self), 0);
  g_return_val_if_fail (position < self->scenes->len, 0);

  return get_scene (self, position)->lit;
}

/**
 * demarc_script_get_n_reveals:
 * @self: a script
 * @position: a step
 *
 * Gets how often a step reveals layers.
 *
 * Returns: the number; 0 if all layers are there at once
 */
guint
demarc_script_get_n_reveals (DemarcScript *self,
                             guint         position)
{
  g_return_val_if_fail (DEMARC_IS_SCRIPT (self), 0);
  g_return_val_if_fail (position < self->scenes->len, 0);

  return get_scene (self, position)->covered->len - 1;
}

/**
 * demarc_script_get_covered:
 * @self: a script
 * @position: a step
 * @reveal: how often layers have been revealed already
 *
 * Gets the layers that are not seen.
 *
 * Returns: a bit for each, by their positions in the model
 */
guint64
demarc_script_get_covered (DemarcScript *self,
                           guint         position,
                           guint         reveal)
{
  g_return_val_if_fail (DEMARC_IS_SCRIPT (self), 0);
  g_return_val_if_fail (position < self->scenes->len, 0);
  g_return_val_if_fail (reveal < get_scene (self, position)->covered->len, 0);

  return g_array_index (get_scene (self, position)->covered, guint64, reveal);
}

/* Whether a step can be shown at all. */
static gboolean
is_good (DemarcScript *self,
         guint         position)
{
  return get_scene (self, position)->problem == NULL;
}

/* Where the talk ends: behind the first step that says so. */
static guint
get_end (DemarcScript *self)
{
  for (guint i = 0; i < self->scenes->len; i++)
    if (demarc_step_get_flags (demarc_script_get_step (self, i)) & DEMARC_STEP_END)
      return i + 1;

  return self->scenes->len;
}

/**
 * demarc_script_is_walked:
 * @self: a script
 * @position: a step
 *
 * Tells whether going on step by step comes to a step: it can be shown, is not hidden, and does not
 * stand behind the end.
 *
 * Returns: whether it does
 */
gboolean
demarc_script_is_walked (DemarcScript *self,
                         guint         position)
{
  g_return_val_if_fail (DEMARC_IS_SCRIPT (self), FALSE);
  g_return_val_if_fail (position < self->scenes->len, FALSE);

  if (!is_good (self, position) || position >= get_end (self))
    return FALSE;

  return (demarc_step_get_flags (demarc_script_get_step (self, position)) & DEMARC_STEP_HIDDEN) ==
         0;
}

/**
 * demarc_script_find_next:
 * @self: a script
 * @position: a step; -1 for the beginning
 *
 * Finds the step that follows. Behind the end one goes on through all that can be shown.
 *
 * Returns: its position, or -1
 */
int
demarc_script_find_next (DemarcScript *self,
                         int           position)
{
  guint end;

  g_return_val_if_fail (DEMARC_IS_SCRIPT (self), -1);

  end = get_end (self);
  for (guint i = (guint) (position + 1); i < self->scenes->len; i++)
    if (demarc_script_is_walked (self, i) || (position >= (int) end && is_good (self, i)))
      return (int) i;

  return -1;
}

/**
 * demarc_script_find_previous:
 * @self: a script
 * @position: a step; the number of steps for the end
 *
 * Finds the step before.
 *
 * Returns: its position, or -1
 */
int
demarc_script_find_previous (DemarcScript *self,
                             int           position)
{
  guint end;

  g_return_val_if_fail (DEMARC_IS_SCRIPT (self), -1);

  end = get_end (self);
  for (int i = position - 1; i >= 0; i--)
    if (demarc_script_is_walked (self, (guint) i) || (i >= (int) end && is_good (self, (guint) i)))
      return i;

  return -1;
}

/**
 * demarc_script_count_walked:
 * @self: a script
 * @up_to: before which step
 *
 * Counts the steps that going on comes to.
 *
 * Returns: the number
 */
guint
demarc_script_count_walked (DemarcScript *self,
                            guint         up_to)
{
  guint n = 0;

  g_return_val_if_fail (DEMARC_IS_SCRIPT (self), 0);

  for (guint i = 0; i < MIN (up_to, self->scenes->len); i++)
    n += demarc_script_is_walked (self, i) ? 1 : 0;

  return n;
}

/**
 * demarc_script_get_budget:
 * @self: a script
 * @up_to: before which step
 *
 * Adds up how long the steps shall take that going on comes to.
 *
 * Returns: the time in seconds
 */
guint
demarc_script_get_budget (DemarcScript *self,
                          guint         up_to)
{
  guint seconds = 0;

  g_return_val_if_fail (DEMARC_IS_SCRIPT (self), 0);

  for (guint i = 0; i < MIN (up_to, self->scenes->len); i++)
    if (demarc_script_is_walked (self, i))
      seconds += demarc_step_get_seconds (demarc_script_get_step (self, i));

  return seconds;
}

/**
 * demarc_script_report:
 * @self: a script
 * @bytes: (array length=length): the text of the file that the talk was read from
 * @length: the length in bytes
 * @problems: where to report; lines and columns are filled in
 *
 * Reports the steps that the model cannot show, besides those that could not be read at all.
 */
void
demarc_script_report (DemarcScript   *self,
                      const char     *bytes,
                      gsize           length,
                      DemarcProblems *problems)
{
  g_autoptr (DemarcProblems) known = demarc_problems_new ("");
  g_autoptr (DemarcJsonMap) map = demarc_json_scan (bytes, length, known);

  g_return_if_fail (DEMARC_IS_SCRIPT (self));

  /* Positions in a damaged file are not those of the steps that were found in it. */
  if (map == NULL)
    return;

  for (guint i = 0; i < self->scenes->len; i++)
    if (!is_good (self, i) && demarc_step_get_problem (demarc_script_get_step (self, i)) == NULL)
      {
        g_autofree char *pointer = g_strdup_printf ("/steps/%u", i);

        demarc_problems_add (problems, DEMARC_SEVERITY_WARNING,
                             demarc_json_map_locate (map, bytes, pointer), pointer, NULL, "%s",
                             get_scene (self, i)->problem);
      }
  demarc_problems_place (problems, bytes, length);
}
