/* demarc-stage-keys.c: what the keys of a speaker do
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-stage-keys.h"

/* The largest number of a step that is worth typing. */
#define NUMBER_MAX 9999

/* How far a finger goes, in pixels a second, to turn over. */
#define SWIPE_MIN 200

/**
 * DemarcStageKeys:
 *
 * The keys of a speaker, those of a clicker among them, and the gestures of a finger, for every
 * window of a talk. What concerns the stage is done there; the rest is asked of the window.
 */
struct _DemarcStageKeys
{
  GObject      parent_instance;

  /* Owned */
  DemarcStage *stage;

  guint        number;    /* that is being typed; 0 for none */
};

G_DEFINE_FINAL_TYPE (DemarcStageKeys, demarc_stage_keys, G_TYPE_OBJECT)

enum
{
  SIGNAL_COMMAND,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

typedef enum
{
  DO_NEXT,
  DO_PREVIOUS,
  DO_FIRST,
  DO_LAST,
  DO_JUMP,
  DO_BLACK,
  DO_WHITE,
  DO_FREEZE,
  DO_RETURN,
  DO_SEARCH,
  DO_HELP,
  DO_LEAVE,
} Deed;

/* Letters are taken with and without Shift. */
static const struct
{
  guint key;
  Deed  deed;
} keys[] = {
  { GDK_KEY_Page_Down, DO_NEXT },
  { GDK_KEY_KP_Page_Down, DO_NEXT },
  { GDK_KEY_Right, DO_NEXT },
  { GDK_KEY_KP_Right, DO_NEXT },
  { GDK_KEY_Down, DO_NEXT },
  { GDK_KEY_space, DO_NEXT },
  { GDK_KEY_n, DO_NEXT },
  { GDK_KEY_Page_Up, DO_PREVIOUS },
  { GDK_KEY_KP_Page_Up, DO_PREVIOUS },
  { GDK_KEY_Left, DO_PREVIOUS },
  { GDK_KEY_KP_Left, DO_PREVIOUS },
  { GDK_KEY_Up, DO_PREVIOUS },
  { GDK_KEY_Home, DO_FIRST },
  { GDK_KEY_KP_Home, DO_FIRST },
  { GDK_KEY_End, DO_LAST },
  { GDK_KEY_KP_End, DO_LAST },
  { GDK_KEY_Return, DO_JUMP },
  { GDK_KEY_KP_Enter, DO_JUMP },
  { GDK_KEY_b, DO_BLACK },
  { GDK_KEY_period, DO_BLACK },
  { GDK_KEY_w, DO_WHITE },
  { GDK_KEY_f, DO_FREEZE },
  { GDK_KEY_BackSpace, DO_RETURN },
  { GDK_KEY_slash, DO_SEARCH },
  { GDK_KEY_question, DO_HELP },
  { GDK_KEY_Escape, DO_LEAVE },
};

static void
ask (DemarcStageKeys    *self,
     DemarcStageCommand  command)
{
  g_signal_emit (self, signals[SIGNAL_COMMAND], 0, command);
}

static void
toggle_curtain (DemarcStage   *stage,
                DemarcCurtain  curtain)
{
  demarc_stage_set_curtain (stage, demarc_stage_get_curtain (stage) == curtain
                                     ? DEMARC_CURTAIN_OPEN
                                     : curtain);
}

/* Enter jumps to the number that was typed, else goes on. */
static void
jump (DemarcStageKeys *self,
      guint            number)
{
  if (number == 0)
    demarc_stage_go_next (self->stage);
  else
    demarc_stage_go_to (self->stage, number - 1);
}

static void
perform (DemarcStageKeys *self,
         Deed             deed,
         guint            number)
{
  switch (deed)
    {
    case DO_NEXT:
      demarc_stage_go_next (self->stage);
      break;
    case DO_PREVIOUS:
      demarc_stage_go_previous (self->stage);
      break;
    case DO_FIRST:
      demarc_stage_go_first (self->stage);
      break;
    case DO_LAST:
      demarc_stage_go_last (self->stage);
      break;
    case DO_JUMP:
      jump (self, number);
      break;
    case DO_BLACK:
      toggle_curtain (self->stage, DEMARC_CURTAIN_BLACK);
      break;
    case DO_WHITE:
      toggle_curtain (self->stage, DEMARC_CURTAIN_WHITE);
      break;
    case DO_FREEZE:
      demarc_stage_set_frozen (self->stage, !demarc_stage_is_frozen (self->stage));
      break;
    case DO_RETURN:
      demarc_stage_return (self->stage);
      break;
    case DO_SEARCH:
      ask (self, DEMARC_STAGE_SEARCH);
      break;
    case DO_HELP:
      ask (self, DEMARC_STAGE_HELP);
      break;
    case DO_LEAVE:
    default:
      ask (self, DEMARC_STAGE_LEAVE);
      break;
    }
}

static gboolean
find_digit (guint  key,
            guint *digit)
{
  if (key >= GDK_KEY_0 && key <= GDK_KEY_9)
    *digit = key - GDK_KEY_0;
  else if (key >= GDK_KEY_KP_0 && key <= GDK_KEY_KP_9)
    *digit = key - GDK_KEY_KP_0;
  else
    return FALSE;

  return TRUE;
}

static gboolean
pressed_cb (GtkEventControllerKey *controller,
            guint                  key,
            guint                  code,
            GdkModifierType        modifiers,
            DemarcStageKeys       *self)
{
  return demarc_stage_keys_press (self, key, modifiers);
}

/* A finger turns over as on paper, in the direction of reading. */
static void
swiped_cb (GtkGestureSwipe *gesture,
           double           x,
           double           y,
           DemarcStageKeys *self)
{
  GtkWidget *widget = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (gesture));
  gboolean is_rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;

  if (ABS (x) < SWIPE_MIN || ABS (x) < ABS (y))
    return;

  perform (self, (x < 0) != is_rtl ? DO_NEXT : DO_PREVIOUS, 0);
}

static void
clicked_cb (GtkGestureClick *gesture,
            int              n_press,
            double           x,
            double           y,
            DemarcStageKeys *self)
{
  guint button = gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (gesture));

  perform (self, button == GDK_BUTTON_SECONDARY ? DO_PREVIOUS : DO_NEXT, 0);
}

static void
long_pressed_cb (GtkGestureLongPress *gesture,
                 double               x,
                 double               y,
                 DemarcStageKeys     *self)
{
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  ask (self, DEMARC_STAGE_SEARCH);
}

static void
demarc_stage_keys_dispose (GObject *object)
{
  DemarcStageKeys *self = DEMARC_STAGE_KEYS (object);

  g_clear_object (&self->stage);

  G_OBJECT_CLASS (demarc_stage_keys_parent_class)->dispose (object);
}

static void
demarc_stage_keys_class_init (DemarcStageKeysClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = demarc_stage_keys_dispose;

  /**
   * DemarcStageKeys::command:
   * @command: a #DemarcStageCommand
   *
   * Emitted when a key asks for something that is not the stage's.
   */
  signals[SIGNAL_COMMAND] =
    g_signal_new ("command", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_UINT);
}

static void
demarc_stage_keys_init (DemarcStageKeys *self)
{
}

/**
 * demarc_stage_keys_new:
 * @stage: a stage
 *
 * Makes the keys of a stage.
 *
 * Returns: (transfer full): the keys
 */
DemarcStageKeys *
demarc_stage_keys_new (DemarcStage *stage)
{
  DemarcStageKeys *self = g_object_new (DEMARC_TYPE_STAGE_KEYS, NULL);

  self->stage = g_object_ref (stage);

  return self;
}

/**
 * demarc_stage_keys_attach:
 * @self: the keys
 * @window: a widget that has the keyboard
 *
 * Has a widget obey keys, clicks and fingers.
 */
void
demarc_stage_keys_attach (DemarcStageKeys *self,
                          GtkWidget       *window)
{
  GtkEventController *controller = gtk_event_controller_key_new ();
  GtkGesture *swipe = gtk_gesture_swipe_new ();
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *hold = gtk_gesture_long_press_new ();

  g_return_if_fail (DEMARC_IS_STAGE_KEYS (self));

  g_signal_connect_object (controller, "key-pressed", G_CALLBACK (pressed_cb), self, 0);
  gtk_widget_add_controller (window, controller);

  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (swipe), TRUE);
  g_signal_connect_object (swipe, "swipe", G_CALLBACK (swiped_cb), self, 0);
  gtk_widget_add_controller (window, GTK_EVENT_CONTROLLER (swipe));

  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (hold), TRUE);
  g_signal_connect_object (hold, "pressed", G_CALLBACK (long_pressed_cb), self, 0);
  gtk_widget_add_controller (window, GTK_EVENT_CONTROLLER (hold));

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), 0);
  gtk_gesture_single_set_exclusive (GTK_GESTURE_SINGLE (click), TRUE);
  g_signal_connect_object (click, "released", G_CALLBACK (clicked_cb), self, 0);
  gtk_widget_add_controller (window, GTK_EVENT_CONTROLLER (click));
}

/**
 * demarc_stage_keys_press:
 * @self: the keys
 * @key: a key value
 * @modifiers: what else is held
 *
 * Does what a key means.
 *
 * Returns: whether it means anything
 */
gboolean
demarc_stage_keys_press (DemarcStageKeys *self,
                         guint            key,
                         GdkModifierType  modifiers)
{
  guint number;
  guint digit;

  g_return_val_if_fail (DEMARC_IS_STAGE_KEYS (self), FALSE);

  if ((modifiers & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0)
    return FALSE;

  if (find_digit (key, &digit))
    {
      self->number = MIN (self->number * 10 + digit, NUMBER_MAX);
      return TRUE;
    }

  number = self->number;
  self->number = 0;
  for (guint i = 0; i < G_N_ELEMENTS (keys); i++)
    if (keys[i].key == gdk_keyval_to_lower (key))
      {
        perform (self, keys[i].deed, number);
        return TRUE;
      }

  return FALSE;
}
