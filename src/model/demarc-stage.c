/* demarc-stage.c: where a speaker is in a talk
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-stage.h"

/**
 * DemarcStage:
 *
 * Where a speaker is in a talk: the step, how much of it is revealed, and what the audience is kept
 * from seeing. It has a session of its own, on which the speaker may leave the script and go
 * anywhere; returning restores the very step. All windows of a talk show the same stage.
 */
struct _DemarcStage
{
  GObject        parent_instance;

  /* Owned */
  DemarcScript  *script;
  DemarcSession *session;

  int            position;  /* -1 where nothing can be shown */
  guint          reveal;
  guint64        pointed;
  DemarcCurtain  curtain;
  gboolean       is_frozen;
  gboolean       is_going;
};

G_DEFINE_FINAL_TYPE (DemarcStage, demarc_stage, G_TYPE_OBJECT)

enum
{
  SIGNAL_CHANGED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
tell (DemarcStage *self)
{
  g_signal_emit (self, signals[SIGNAL_CHANGED], 0);
}

static void
place_changed_cb (DemarcSession *session,
                  GParamSpec    *pspec,
                  DemarcStage   *self)
{
  if (!self->is_going)
    tell (self);
}

static void
demarc_stage_dispose (GObject *object)
{
  DemarcStage *self = DEMARC_STAGE (object);

  if (self->session != NULL)
    g_signal_handlers_disconnect_by_data (self->session, self);
  g_clear_object (&self->session);
  g_clear_object (&self->script);

  G_OBJECT_CLASS (demarc_stage_parent_class)->dispose (object);
}

static void
demarc_stage_class_init (DemarcStageClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = demarc_stage_dispose;

  /**
   * DemarcStage::changed:
   *
   * Emitted when anything of it changed, the place of the session included.
   */
  signals[SIGNAL_CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                          0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
demarc_stage_init (DemarcStage *self)
{
  self->position = -1;
}

/* Goes to the place of the step in one move. */
static void
restore (DemarcStage *self)
{
  self->is_going = TRUE;
  if (self->position >= 0)
    demarc_session_replace (self->session,
                            demarc_script_get_place (self->script, (guint) self->position), NULL);
  self->is_going = FALSE;
  tell (self);
}

static guint
get_n_reveals (DemarcStage *self)
{
  return self->position < 0 ? 0
                            : demarc_script_get_n_reveals (self->script, (guint) self->position);
}

static gboolean
go (DemarcStage *self,
    int          position,
    gboolean     is_whole)
{
  if (position < 0)
    return FALSE;

  self->position = position;
  self->reveal = is_whole ? get_n_reveals (self) : 0;
  self->pointed = 0;
  restore (self);

  return TRUE;
}

/**
 * demarc_stage_new:
 * @script: a talk on a model
 *
 * Goes on stage, to the first step.
 *
 * Returns: (transfer full): the stage
 */
DemarcStage *
demarc_stage_new (DemarcScript *script)
{
  DemarcStage *self = g_object_new (DEMARC_TYPE_STAGE, NULL);

  self->script = g_object_ref (script);
  self->session = demarc_session_new (demarc_script_get_model (script));
  g_signal_connect (self->session, "notify::place", G_CALLBACK (place_changed_cb), self);
  demarc_stage_go_first (self);

  return self;
}

/**
 * demarc_stage_get_script:
 * @self: a stage
 *
 * Gets the talk and how it goes.
 *
 * Returns: (transfer none): the script
 */
DemarcScript *
demarc_stage_get_script (DemarcStage *self)
{
  g_return_val_if_fail (DEMARC_IS_STAGE (self), NULL);

  return self->script;
}

/**
 * demarc_stage_set_script:
 * @self: a stage
 * @script: the talk after an edit
 *
 * Goes on with an edited talk, at the step where one was, or the nearest that can be shown.
 */
void
demarc_stage_set_script (DemarcStage  *self,
                         DemarcScript *script)
{
  guint n;
  int position;

  g_return_if_fail (DEMARC_IS_STAGE (self));

  n = demarc_script_get_n_steps (script);
  position = MIN (self->position, (int) n - 1);
  g_set_object (&self->script, script);
  demarc_session_set_model (self->session, demarc_script_get_model (script));
  if (position >= 0 && demarc_script_get_problem (script, (guint) position) != NULL)
    position = MAX (demarc_script_find_previous (script, position),
                    demarc_script_find_next (script, -1));
  self->position = position < 0 ? demarc_script_find_next (script, -1) : position;
  self->reveal = MIN (self->reveal, get_n_reveals (self));
  restore (self);
}

/**
 * demarc_stage_get_session:
 * @self: a stage
 *
 * Gets the session that the stage shows. Going elsewhere in it is leaving the script.
 *
 * Returns: (transfer none): the session
 */
DemarcSession *
demarc_stage_get_session (DemarcStage *self)
{
  g_return_val_if_fail (DEMARC_IS_STAGE (self), NULL);

  return self->session;
}

/**
 * demarc_stage_get_position:
 * @self: a stage
 *
 * Gets the step.
 *
 * Returns: its position; -1 if the talk has none that can be shown
 */
int
demarc_stage_get_position (DemarcStage *self)
{
  g_return_val_if_fail (DEMARC_IS_STAGE (self), -1);

  return self->position;
}

/**
 * demarc_stage_get_reveal:
 * @self: a stage
 *
 * Gets how often the step has revealed layers.
 *
 * Returns: the number
 */
guint
demarc_stage_get_reveal (DemarcStage *self)
{
  g_return_val_if_fail (DEMARC_IS_STAGE (self), 0);

  return self->reveal;
}

/**
 * demarc_stage_get_covered:
 * @self: a stage
 *
 * Gets the layers that are not seen yet, or no longer. Away from the script all are seen.
 *
 * Returns: a bit for each, by their positions in the model
 */
guint64
demarc_stage_get_covered (DemarcStage *self)
{
  g_return_val_if_fail (DEMARC_IS_STAGE (self), 0);

  if (self->position < 0 || demarc_stage_has_left (self))
    return 0;

  return demarc_script_get_covered (self->script, (guint) self->position, self->reveal);
}

/**
 * demarc_stage_get_lit:
 * @self: a stage
 *
 * Gets the layers that light is on: those that are pointed at, else the spotlight of the step.
 *
 * Returns: a bit for each, by their positions in the model; 0 where all are equally light
 */
guint64
demarc_stage_get_lit (DemarcStage *self)
{
  g_return_val_if_fail (DEMARC_IS_STAGE (self), 0);

  if (self->pointed != 0)
    return self->pointed;
  if (self->position < 0 || demarc_stage_has_left (self))
    return 0;

  return demarc_script_get_lit (self->script, (guint) self->position);
}

/**
 * demarc_stage_set_pointed:
 * @self: a stage
 * @layers: a bit for each layer, by their positions in the model; 0 for none
 *
 * Points at layers, in all windows and columns.
 */
void
demarc_stage_set_pointed (DemarcStage *self,
                          guint64      layers)
{
  g_return_if_fail (DEMARC_IS_STAGE (self));

  if (self->pointed == layers)
    return;

  self->pointed = layers;
  tell (self);
}

/**
 * demarc_stage_go_next:
 * @self: a stage
 *
 * Reveals what comes next, or goes to the next step; so does going on away from the script.
 *
 * Returns: whether there was anything to go to
 */
gboolean
demarc_stage_go_next (DemarcStage *self)
{
  g_return_val_if_fail (DEMARC_IS_STAGE (self), FALSE);

  if (!demarc_stage_has_left (self) && self->reveal < get_n_reveals (self))
    {
      self->reveal++;
      tell (self);
      return TRUE;
    }

  return go (self, demarc_script_find_next (self->script, self->position), FALSE);
}

/**
 * demarc_stage_go_previous:
 * @self: a stage
 *
 * Takes back what was revealed last, or goes to the step before, which is whole then.
 *
 * Returns: whether there was anything to go to
 */
gboolean
demarc_stage_go_previous (DemarcStage *self)
{
  g_return_val_if_fail (DEMARC_IS_STAGE (self), FALSE);

  if (!demarc_stage_has_left (self) && self->reveal > 0)
    {
      self->reveal--;
      tell (self);
      return TRUE;
    }

  return go (self, demarc_script_find_previous (self->script, self->position), TRUE);
}

/**
 * demarc_stage_go_first:
 * @self: a stage
 *
 * Goes to the first step.
 *
 * Returns: whether there is one
 */
gboolean
demarc_stage_go_first (DemarcStage *self)
{
  g_return_val_if_fail (DEMARC_IS_STAGE (self), FALSE);

  return go (self, demarc_script_find_next (self->script, -1), FALSE);
}

/**
 * demarc_stage_go_last:
 * @self: a stage
 *
 * Goes to the step that the talk ends with.
 *
 * Returns: whether there is one
 */
gboolean
demarc_stage_go_last (DemarcStage *self)
{
  int last = -1;

  g_return_val_if_fail (DEMARC_IS_STAGE (self), FALSE);

  for (guint i = 0; i < demarc_script_get_n_steps (self->script); i++)
    if (demarc_script_is_walked (self->script, i))
      last = (int) i;

  return go (self, last, FALSE);
}

/**
 * demarc_stage_go_to:
 * @self: a stage
 * @position: a step, which may be hidden
 *
 * Jumps to a step.
 *
 * Returns: whether it can be shown; otherwise one stays
 */
gboolean
demarc_stage_go_to (DemarcStage *self,
                    guint        position)
{
  g_return_val_if_fail (DEMARC_IS_STAGE (self), FALSE);

  if (position >= demarc_script_get_n_steps (self->script) ||
      demarc_script_get_problem (self->script, position) != NULL)
    return FALSE;

  return go (self, (int) position, FALSE);
}

/**
 * demarc_stage_has_left:
 * @self: a stage
 *
 * Tells whether the speaker has left the script.
 *
 * Returns: whether the session is elsewhere than at the place of the step
 */
gboolean
demarc_stage_has_left (DemarcStage *self)
{
  g_return_val_if_fail (DEMARC_IS_STAGE (self), FALSE);

  return self->position >= 0 &&
         !demarc_place_equal (demarc_script_get_place (self->script, (guint) self->position),
                              demarc_session_get_place (self->session));
}

/**
 * demarc_stage_return:
 * @self: a stage
 *
 * Returns to the very step that was left, as much revealed as it was.
 */
void
demarc_stage_return (DemarcStage *self)
{
  g_return_if_fail (DEMARC_IS_STAGE (self));

  self->pointed = 0;
  restore (self);
}

/**
 * demarc_stage_get_curtain:
 * @self: a stage
 *
 * Gets what is between the audience and the stage.
 *
 * Returns: the curtain
 */
DemarcCurtain
demarc_stage_get_curtain (DemarcStage *self)
{
  g_return_val_if_fail (DEMARC_IS_STAGE (self), DEMARC_CURTAIN_OPEN);

  return self->curtain;
}

/**
 * demarc_stage_set_curtain:
 * @self: a stage
 * @curtain: what shall be there
 *
 * Shows the audience black or white instead of the stage, or the stage again.
 */
void
demarc_stage_set_curtain (DemarcStage   *self,
                          DemarcCurtain  curtain)
{
  g_return_if_fail (DEMARC_IS_STAGE (self));

  if (self->curtain == curtain)
    return;

  self->curtain = curtain;
  tell (self);
}

/**
 * demarc_stage_is_frozen:
 * @self: a stage
 *
 * Tells whether the audience keeps seeing what it saw.
 *
 * Returns: whether it does
 */
gboolean
demarc_stage_is_frozen (DemarcStage *self)
{
  g_return_val_if_fail (DEMARC_IS_STAGE (self), FALSE);

  return self->is_frozen;
}

/**
 * demarc_stage_set_frozen:
 * @self: a stage
 * @is_frozen: whether the audience shall keep seeing what it sees
 *
 * Keeps the picture of the audience while the speaker goes elsewhere.
 */
void
demarc_stage_set_frozen (DemarcStage *self,
                         gboolean     is_frozen)
{
  g_return_if_fail (DEMARC_IS_STAGE (self));

  if (self->is_frozen == !!is_frozen)
    return;

  self->is_frozen = !!is_frozen;
  tell (self);
}
