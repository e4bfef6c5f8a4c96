/* test-incidents-page.c: the page that asks whose job it was
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "demarc-column-picker.h"
#include "demarc-incidents-page.h"
#include "demarc-layer-card.h"
#include "demarc-test-ui.h"
#include "demarc-verdict.h"

typedef struct
{
  GtkWidget     *window;
  DemarcView    *page;
  DemarcSession *session;
  char          *said;
  guint          n_chosen;
} Fixture;

static void
announce_cb (DemarcView *page,
             const char *text,
             Fixture    *fixture)
{
  g_free (fixture->said);
  fixture->said = g_strdup (text);
}

static void
layer_chosen_cb (DemarcView *page,
                 Fixture    *fixture)
{
  fixture->n_chosen++;
}

static void
begin (Fixture       *fixture,
       DemarcSession *session)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  fixture->page = DEMARC_VIEW (demarc_incidents_page_new ());
  fixture->session = session;
  g_signal_connect (fixture->page, "announce", G_CALLBACK (announce_cb), fixture);
  g_signal_connect (fixture->page, "layer-chosen", G_CALLBACK (layer_chosen_cb), fixture);
  demarc_view_set_session (fixture->page, session);
  fixture->window = test_window_new (GTK_WIDGET (fixture->page), 700, 900);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  begin (fixture, test_session_new ("demarc:incidents/s3?incident=leaked-key"));
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  test_window_free (fixture->window);
  g_object_unref (fixture->session);
  g_free (fixture->said);
}

static GtkWidget *
find (Fixture    *fixture,
      const char *id)
{
  GtkWidget *widget = test_find (GTK_WIDGET (fixture->page), test_is_id, id);

  g_assert_nonnull (widget);

  return widget;
}

static void
assert_label (Fixture    *fixture,
              const char *id,
              const char *text)
{
  g_assert_cmpstr (gtk_label_get_text (GTK_LABEL (find (fixture, id))), ==, text);
}

static void
assert_place (Fixture    *fixture,
              const char *text)
{
  test_settle (fixture->window);
  g_assert_cmpstr (test_session_get_text (fixture->session), ==, text);
}

/* What has the keyboard is called so that it begins with some words. */
static void
assert_focus (Fixture    *fixture,
              const char *beginning)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
  g_autofree char *name = NULL;

  g_assert_nonnull (focus);
  name = test_dup_name (focus);
  if (*name == '\0' && GTK_IS_BUTTON (focus))
    {
      g_free (name);
      name = g_strdup (gtk_button_get_label (GTK_BUTTON (focus)));
    }
  if (!g_str_has_prefix (name, beginning))
    g_error ("the keyboard is on '%s', not on '%s'", name, beginning);
}

/* The verdict on what the session looks at, found without the page. */
static DemarcVerdict *
answer (Fixture    *fixture,
        const char *incident)
{
  DemarcEntry *entry =
    demarc_model_find_incident (demarc_session_get_model (fixture->session), incident, NULL);

  return demarc_incident_answer (DEMARC_INCIDENT (entry),
                                 demarc_session_get_stack (fixture->session));
}

/* Until it is asked for, no answer is seen. */
static void
test_question (Fixture       *fixture,
               gconstpointer  data)
{
  assert_label (fixture, "title_label", "Leaked key");
  assert_label (fixture, "subject_label", "Amazon S3");
  g_assert_true (test_is_seen (find (fixture, "story_label")));
  g_assert_true (test_is_seen (find (fixture, "answer_button")));
  g_assert_false (test_is_seen (find (fixture, "verdict_label")));
  g_assert_false (test_is_seen (find (fixture, "sentence_label")));
  g_assert_false (test_is_seen (find (fixture, "card")));
  g_assert_false (test_is_seen (find (fixture, "kinds_box")));
  g_assert_false (test_is_seen (find (fixture, "reasons_button")));
  g_assert_null (fixture->said);
  g_assert_true (demarc_view_is_ready (fixture->page));
  g_assert_false (demarc_view_has_export (fixture->page));
}

/* Whatever happened to whatever, the page says what the model says. */
static void
test_answers (Fixture       *fixture,
              gconstpointer  data)
{
  static const char *const subjects[] = {
    "ec2", "rds", "s3", "vpc", "outposts", "ecs/fargate", "category:container",
  };
  DemarcModel *model = demarc_session_get_model (fixture->session);

  for (guint i = 0; i < G_N_ELEMENTS (subjects); i++)
    for (guint j = 0; j < demarc_model_get_n_incidents (model); j++)
      {
        const char *id = demarc_entry_get_id (DEMARC_ENTRY (demarc_model_get_incident (model, j)));
        g_autofree char *place =
          g_strdup_printf ("demarc:incidents/%s?incident=%s&answer", subjects[i], id);
        g_autoptr (DemarcVerdict) verdict = NULL;
        g_autofree char *title = NULL;
        g_autofree char *sentence = NULL;
        gboolean is_possible;

        test_session_go (fixture->session, place);
        verdict = answer (fixture, id);
        title = demarc_verdict_dup_title (verdict);
        sentence = demarc_verdict_dup_answer (verdict);
        is_possible = demarc_verdict_get_kind (verdict) != DEMARC_VERDICT_ELSEWHERE;

        g_test_message ("%s", place);
        assert_label (fixture, "verdict_label", title);
        assert_label (fixture, "sentence_label", sentence);
        g_assert_cmpstr (fixture->said, ==, sentence);
        g_assert_cmpint (gtk_widget_get_visible (find (fixture, "card")), ==,
                         is_possible || !demarc_verdict_get_cell (verdict, 0)->applies);
        if (gtk_widget_get_visible (find (fixture, "card")))
          g_assert_nonnull (test_find (find (fixture, "card"), test_is_named, sentence));
        for (guint party = 0; party < DEMARC_N_PARTIES && is_possible; party++)
          {
            g_autofree char *texts = test_dup_texts (find (fixture, "parts_box"));

            g_assert_nonnull (strstr (texts, demarc_verdict_get_cell (verdict, 0)->halves[party]));
          }
      }
}

static void
test_keys (Fixture       *fixture,
           gconstpointer  data)
{
  demarc_view_focus_content (fixture->page);
  assert_focus (fixture, "Show the _Answer");
  g_assert_true (test_press (fixture->window, GDK_KEY_a, 0));
  assert_place (fixture, "demarc:incidents/s3?layer=identity-access&incident=leaked-key&answer");
  assert_focus (fixture, "On Amazon S3, the identity and access management layer was yours.");
  g_assert_true (test_is_seen (find (fixture, "card")));
  g_assert_true (demarc_view_is_ready (fixture->page));
  /* It is heard once: the keyboard goes there. */
  g_assert_null (fixture->said);

  g_assert_true (test_press (fixture->window, GDK_KEY_n, 0));
  assert_place (fixture, "demarc:incidents/s3?incident=open-security-group");
  assert_focus (fixture, "Show the _Answer");
  g_assert_true (g_str_has_prefix (fixture->said, "Open security group. For a quick test"));
  g_assert_true (test_press (fixture->window, GDK_KEY_p, 0));
  g_assert_true (test_press (fixture->window, GDK_KEY_a, 0));
  assert_focus (fixture, "On Amazon S3, the identity");
  g_assert_true (test_press (fixture->window, GDK_KEY_Escape, 0));
  assert_place (fixture, "demarc:incidents/s3?incident=leaked-key");
  assert_focus (fixture, "Show the _Answer");
  g_assert_false (test_press (fixture->window, GDK_KEY_Escape, 0));
}

/* After the last comes the first. */
static void
test_round (Fixture       *fixture,
            gconstpointer  data)
{
  guint n = demarc_model_get_n_incidents (demarc_session_get_model (fixture->session));

  demarc_view_focus_content (fixture->page);
  for (guint i = 0; i < n; i++)
    g_assert_true (test_press (fixture->window, GDK_KEY_n, 0));
  assert_place (fixture, "demarc:incidents/s3?incident=leaked-key");
  for (guint i = 0; i < n; i++)
    g_assert_true (test_press (fixture->window, GDK_KEY_p, 0));
  assert_place (fixture, "demarc:incidents/s3?incident=leaked-key");
}

static void
test_cards (Fixture       *fixture,
            gconstpointer  data)
{
  GtkFlowBox *cards = GTK_FLOW_BOX (find (fixture, "cards_box"));
  GtkFlowBoxChild *card = gtk_flow_box_get_child_at_index (cards, 8);
  g_autofree char *name = test_dup_name (GTK_WIDGET (card));

  g_assert_true (g_str_has_prefix (name, "Zone outage, 9 of 10. One Availability Zone"));
  g_assert_null (gtk_flow_box_get_child_at_index (cards, 10));
  g_assert_true (gtk_flow_box_child_is_selected (gtk_flow_box_get_child_at_index (cards, 5)));

  gtk_widget_grab_focus (GTK_WIDGET (card));
  gtk_flow_box_select_child (cards, card);
  assert_place (fixture, "demarc:incidents/s3?incident=zone-outage");
  /* The card tells its story itself. */
  g_assert_null (fixture->said);
  g_signal_emit_by_name (card, "activate");
  assert_place (fixture,
                "demarc:incidents/s3?layer=global-infrastructure&incident=zone-outage&answer");
  test_session_go (fixture->session, "demarc:incidents/s3?incident=lost-backup");
  g_assert_true (gtk_flow_box_child_is_selected (gtk_flow_box_get_child_at_index (cards, 4)));
}

/* Another service, and the answer that is seen is another one. */
static void
test_subject (Fixture       *fixture,
              gconstpointer  data)
{
  GtkWidget *picker = find (fixture, "picker");

  test_session_go (fixture->session, "demarc:incidents/ec2?incident=unpatched-guest&answer");
  g_signal_emit_by_name (picker, "chosen", "rds");
  assert_place (fixture, "demarc:incidents/rds?incident=unpatched-guest&answer");
  assert_label (fixture, "verdict_label", "AWS");
  g_assert_cmpstr (fixture->said, ==,
                   "On Amazon RDS, AWS answered for the guest operating system layer.");
  g_signal_emit_by_name (picker, "chosen", "rds/rds-custom");
  assert_label (fixture, "verdict_label", "Disputed");
  assert_label (fixture, "subject_label", "Amazon RDS, RDS Custom");
}

static void
test_pick (Fixture       *fixture,
           gconstpointer  data)
{
  GtkMenuButton *button = GTK_MENU_BUTTON (find (fixture, "subject_button"));
  g_autofree char *name = test_dup_name (GTK_WIDGET (button));
  GtkWidget *entry;

  g_assert_cmpstr (name, ==, "It happened on: Amazon S3");
  gtk_menu_button_popup (button);
  test_settle (fixture->window);
  entry = test_find (find (fixture, "picker"), test_is_type, "GtkSearchEntry");
  gtk_editable_set_text (GTK_EDITABLE (entry), "lambda");
  g_signal_emit_by_name (entry, "activate");
  assert_place (fixture, "demarc:incidents/lambda?incident=leaked-key");
}

static void
test_kinds (Fixture       *fixture,
            gconstpointer  data)
{
  static const char *const names[] = {
    "On Infrastructure services, the guest operating system layer was yours.",
    "On Container services, AWS answered for the guest operating system layer.",
    "On Abstracted services, AWS answered for the guest operating system layer.",
  };
  GtkWidget *kinds = find (fixture, "kinds_box");
  GtkWidget *kind;

  test_session_go (fixture->session, "demarc:incidents/ec2?incident=unpatched-guest&answer");
  kind = gtk_widget_get_first_child (kinds);
  for (guint i = 0; i < G_N_ELEMENTS (names); i++, kind = gtk_widget_get_next_sibling (kind))
    g_assert_true (test_is_named (kind, names[i]));
  g_assert_null (kind);

  test_click (test_find (kinds, test_is_named, names[1]));
  assert_place (fixture, "demarc:incidents/category:container?incident=unpatched-guest&answer");
  assert_label (fixture, "verdict_label", "AWS");
  test_session_go (fixture->session, "demarc:incidents/ec2?scheme=four&incident=unpatched-guest"
                                     "&answer");
  g_assert_cmpuint (test_count (kinds, test_is_type, "GtkButton"), ==, 4);
}

static void
test_reasons (Fixture       *fixture,
              gconstpointer  data)
{
  GtkWidget *further = find (fixture, "further_box");

  test_session_go (fixture->session, "demarc:incidents/rds?incident=open-security-group&answer");
  test_settle (fixture->window);
  test_click (find (fixture, "reasons_button"));
  assert_place (fixture, "demarc:incidents/rds?layer=firewall-config&incident=open-security-group"
                         "&answer");
  g_assert_cmpuint (fixture->n_chosen, ==, 1);

  g_signal_emit_by_name (test_find (further, test_is_type, "DemarcLayerItem"), "activate");
  assert_place (fixture, "demarc:incidents/rds?layer=network-config&incident=open-security-group"
                         "&answer");
  g_assert_cmpuint (fixture->n_chosen, ==, 2);

  test_click (find (fixture, "diagram_button"));
  assert_place (fixture, "demarc:explore/rds?layer=network-config");
}

/* Back and forward go over question and answer. */
static void
test_history (Fixture       *fixture,
              gconstpointer  data)
{
  demarc_view_focus_content (fixture->page);
  g_assert_true (test_press (fixture->window, GDK_KEY_a, 0));
  demarc_session_go_back (fixture->session);
  assert_place (fixture, "demarc:incidents/s3?incident=leaked-key");
  g_assert_false (test_is_seen (find (fixture, "card")));
  assert_focus (fixture, "Show the _Answer");
  demarc_session_go_forward (fixture->session);
  test_settle (fixture->window);
  assert_focus (fixture, "On Amazon S3, the identity");
}

static DemarcModel *
load (const char *find_text,
      const char *replacement)
{
  g_autofree char *file = g_test_build_filename (G_TEST_DIST, "model", "golden", "small.json", NULL);
  g_autofree char *text = NULL;
  g_autoptr (GString) changed = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  DemarcModel *model;

  g_file_get_contents (file, &text, NULL, &error);
  g_assert_no_error (error);
  changed = g_string_new (text);
  g_assert_cmpuint (g_string_replace (changed, find_text, replacement, 0), ==, 1);
  bytes = g_bytes_new (changed->str, changed->len);
  model = demarc_model_new_for_bytes (bytes, "small.json", NULL, &error);
  g_assert_no_error (error);

  return model;
}

/* Another model, and the same story ends in another way. */
static void
test_models (void)
{
  static const char *const same = "\"sites\": {\"owner\": \"provider\"}},\n     \"duties\"";
  static const char *const other = "\"sites\": {\"owner\": \"customer\"}},\n     \"duties\"";
  g_autoptr (DemarcModel) first = load (same, same);
  g_autoptr (DemarcModel) second = load (same, other);
  g_autoptr (DemarcModel) none = load ("\"incidents\": [", "\"x-incidents\": [");
  Fixture fixture = { 0 };

  begin (&fixture, demarc_session_new (first));
  test_session_go (fixture.session, "demarc:incidents/vm?incident=flood&answer");
  assert_label (&fixture, "verdict_label", "Acme");
  demarc_session_set_model (fixture.session, second);
  test_session_go (fixture.session, "demarc:incidents/vm?incident=flood&answer");
  assert_label (&fixture, "verdict_label", "You");

  demarc_session_set_model (fixture.session, none);
  test_session_go (fixture.session, "demarc:incidents/vm?answer");
  test_settle (fixture.window);
  g_assert_true (test_is_seen (find (&fixture, "empty_label")));
  g_assert_false (test_is_seen (find (&fixture, "scrolled_window")));
  g_assert_true (demarc_view_is_ready (fixture.page));
  gtk_widget_activate_action (GTK_WIDGET (fixture.page), "incidents.next", NULL);
  gtk_widget_activate_action (GTK_WIDGET (fixture.page), "incidents.answer", NULL);
  assert_place (&fixture, "demarc:incidents/vm");
  tear_down (&fixture, NULL);
}

/* It fits a small screen, and stays whole with large text and from right to left. */
static void
test_small (Fixture       *fixture,
            gconstpointer  data)
{
  int minimum;

  test_session_go (fixture->session, "demarc:incidents/outposts?incident=outdated-image&answer");
  gtk_widget_measure (GTK_WIDGET (fixture->page), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL,
                      NULL, NULL);
  g_assert_cmpint (minimum, <=, 360);
  gtk_widget_set_direction (find (fixture, "card"), GTK_TEXT_DIR_RTL);
  test_settle (fixture->window);
  g_assert_nonnull (demarc_layer_card_get_scene (DEMARC_LAYER_CARD (find (fixture, "card"))));
}

#define ADD(name) \
  g_test_add ("/views/incidents-page/" #name, Fixture, NULL, set_up, test_##name, tear_down)

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv, NULL);

  ADD (question);
  ADD (answers);
  ADD (keys);
  ADD (round);
  ADD (cards);
  ADD (subject);
  ADD (pick);
  ADD (kinds);
  ADD (reasons);
  ADD (history);
  ADD (small);
  g_test_add_func ("/views/incidents-page/models", test_models);

  return g_test_run ();
}
