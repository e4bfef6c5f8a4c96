/* test-details.c: who does what and why
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include <string.h>

#include "demarc-details.h"
#include "demarc-gather.h"
#include "demarc-lens.h"
#include "demarc-section.h"
#include "demarc-strip.h"
#include "demarc-test-ui.h"

typedef struct
{
  GtkWidget *window;
  DemarcDetails *details;
  DemarcSession *session;
  GPtrArray *opened;  /* addresses */
} Fixture;

static void
open_cb (DemarcDetails *details,
         const char    *address,
         Fixture       *fixture)
{
  g_ptr_array_add (fixture->opened, g_strdup (address));
}

static GtkWidget *
get_head (Fixture *fixture)
{
  return gtk_widget_get_first_child (
    test_find (GTK_WIDGET (fixture->details), test_is_id, "box"));
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  GtkWidget *widget = g_object_new (DEMARC_TYPE_DETAILS, NULL);

  fixture->details = DEMARC_DETAILS (widget);
  fixture->session = test_session_new ("demarc:explore/rds");
  fixture->opened = g_ptr_array_new_with_free_func (g_free);
  demarc_details_set_session (fixture->details, fixture->session);
  g_signal_connect (widget, "open", G_CALLBACK (open_cb), fixture);
  fixture->window = test_window_new (widget, 400, 800);
  test_wait_until (get_head (fixture) != NULL);
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  test_window_free (fixture->window);
  g_object_unref (fixture->session);
  g_ptr_array_unref (fixture->opened);
}

/* Goes to a place and waits until the pane, which is filled when there is time, tells of it. */
static char *
dup_texts_at (Fixture    *fixture,
              const char *place)
{
  g_autofree char *before = g_strdup (test_session_get_text (fixture->session));

  test_wait_until (get_head (fixture) != NULL);
  test_session_go (fixture->session, place);
  if (!g_str_equal (test_session_get_text (fixture->session), before))
    {
      g_object_set_data (G_OBJECT (get_head (fixture)), "old", fixture);
      test_wait_until (get_head (fixture) != NULL &&
                       g_object_get_data (G_OBJECT (get_head (fixture)), "old") == NULL);
    }

  return test_dup_texts (GTK_WIDGET (fixture->details));
}

static void
assert_has (const char *texts,
            const char *text)
{
  if (strstr (texts, text) == NULL)
    g_error ("\"%s\" is not in:\n%s", text, texts);
}

static void
assert_has_not (const char *texts,
                const char *text)
{
  if (strstr (texts, text) != NULL)
    g_error ("\"%s\" is in:\n%s", text, texts);
}

static void
test_service (Fixture       *fixture,
              gconstpointer  data)
{
  static const char *const headings[] = {
    "You\n", "AWS\n", "Common trap\n", "Category in each scheme\n", "Where documents disagree\n",
    "Often believed\n", "Tools\n", "Sources\n",
  };
  g_autofree char *texts = dup_texts_at (fixture, "demarc:explore/rds?lens=current");
  const char *last = texts;

  assert_has (texts, "Amazon RDS\n");
  for (guint i = 0; i < G_N_ELEMENTS (headings); i++)
    {
      assert_has (texts, headings[i]);
      if (i > 1)
        {
          /* In this order: what has to be done first, where it comes from last. */
          g_assert_true (strstr (texts, headings[i]) > last);
          last = strstr (texts, headings[i]);
        }
    }

  /* The category in each scheme with its ground. */
  assert_has (texts, "Named by ");
  assert_has (texts, "Inferred");
  assert_has (texts, "Abstracted services (PaaS)");
  assert_has (texts, "AWS Secrets Manager\n");
}

static void
test_category (Fixture       *fixture,
               gconstpointer  data)
{
  g_autofree char *texts = dup_texts_at (fixture, "demarc:explore/category:container");
  g_autofree char *other = NULL;

  assert_has (texts, "Container services\n");
  assert_has (texts, "Mind the word\n");
  assert_has (texts, "Services\n");
  assert_has (texts, "Amazon RDS");
  assert_has (texts, "Sources\n");
  assert_has_not (texts, "Common trap\n");

  other = dup_texts_at (fixture, "demarc:explore/category:saas?scheme=four");
  assert_has (other, "Managed services (SaaS)\n");
}

static void
test_variant (Fixture       *fixture,
              gconstpointer  data)
{
  g_autofree char *base = dup_texts_at (fixture, "demarc:explore/ecs");
  g_autofree char *fargate = dup_texts_at (fixture, "demarc:explore/ecs/fargate");

  assert_has (fargate, "Fargate");
  g_assert_cmpstr (base, !=, fargate);
}

static void
check_layer (const char        *texts,
             const DemarcCell  *cell)
{
  assert_has (texts, demarc_entry_get_title (DEMARC_ENTRY (cell->layer)));
  assert_has (texts, demarc_layer_get_meaning (cell->layer));
  assert_has (texts, cell->halves[DEMARC_PARTY_CUSTOMER]);
  assert_has (texts, cell->halves[DEMARC_PARTY_PROVIDER]);
  assert_has (texts, cell->note);
  assert_has (texts, "Who says what\n");
  assert_has (texts, "On all services\n");
  assert_has (texts, "Over all services: ");
  if (cell->state == DEMARC_STATE_DISPUTED)
    assert_has (texts, "The sources do not agree.");
  else
    assert_has_not (texts, "The sources do not agree.");
  if (cell->unconfirmed)
    assert_has (texts, "No page was found that confirms this answer.");

  /* Every claim, with its source and the place in it. */
  for (guint i = 0; i < cell->n_claims; i++)
    assert_has (texts, cell->claims[i].at);
}

static const char *const layer_subjects[] = {
  "rds", "ec2", "lambda", "s3", "ecs/fargate", "category:container",
};

/* All layers of several subjects: what it means, the two halves, the control, the claims. */
static void
test_layers (Fixture       *fixture,
             gconstpointer  data)
{
  DemarcModel *model = demarc_model_get_builtin ();
  guint n_disputed = 0;

  for (guint s = 0; s < G_N_ELEMENTS (layer_subjects); s++)
    for (guint i = 0; i < demarc_model_get_n_layers (model); i++)
      {
        DemarcLayer *layer = demarc_model_get_layer (model, i);
        g_autofree char *place =
          g_strdup_printf ("demarc:explore/%s?layer=%s", layer_subjects[s],
                           demarc_entry_get_id (DEMARC_ENTRY (layer)));
        g_autofree char *texts = dup_texts_at (fixture, place);
        const DemarcCell *cell =
          demarc_stack_get_cell (demarc_session_get_stack (fixture->session), i);

        n_disputed += cell->state == DEMARC_STATE_DISPUTED;
        check_layer (texts, cell);
        assert_has (texts, demarc_layer_get_control (layer) == DEMARC_CONTROL_INHERITED
                             ? "Inherited control\n"
                           : demarc_layer_get_control (layer) == DEMARC_CONTROL_SHARED
                             ? "Shared control\n" : "Customer-specific control\n");
      }
  g_assert_cmpuint (n_disputed, >, 0);
}

/* A document that is silent about a layer is not made to speak. */
static void
test_unstated (Fixture       *fixture,
               gconstpointer  data)
{
  DemarcModel *model = demarc_model_get_builtin ();
  g_autoptr (GPtrArray) lenses = demarc_gather_lenses (model);
  guint n = 0;

  for (guint l = 0; l < lenses->len; l++)
    for (guint i = 0; i < demarc_model_get_n_layers (model); i += 3)
      {
        g_autofree char *lens = demarc_lens_dup_text (g_ptr_array_index (lenses, l));
        DemarcEntry *layer = DEMARC_ENTRY (demarc_model_get_layer (model, i));
        g_autofree char *place = g_strdup_printf ("demarc:explore/lambda?lens=%s&layer=%s", lens,
                                                  demarc_entry_get_id (layer));
        g_autofree char *texts = dup_texts_at (fixture, place);
        const DemarcCell *cell =
          demarc_stack_get_cell (demarc_session_get_stack (fixture->session), i);

        if (cell->state == DEMARC_STATE_UNSTATED)
          {
            assert_has (texts, "Not stated");
            assert_has (texts, "No source says anything about it.");
            n++;
          }
        else
          {
            assert_has_not (texts, "No source says anything about it.");
          }
      }
  g_assert_cmpuint (n, >, 0);
}

static gboolean
is_labelled (GtkWidget  *widget,
             const char *label)
{
  return GTK_IS_BUTTON (widget) &&
         g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0;
}

/* Where sources disagree, what each of them says is one step away. */
static void
test_witnesses (Fixture       *fixture,
                gconstpointer  data)
{
  static const char label[] = "_Compare What the Documents Say";
  g_autofree char *settled =
    dup_texts_at (fixture, "demarc:explore/rds?layer=guest-os");
  g_autofree char *disputed = NULL;
  DemarcComparison *comparison;
  GtkWidget *button;

  g_assert_null (test_find (GTK_WIDGET (fixture->details), is_labelled, label));
  disputed = dup_texts_at (fixture, "demarc:explore/rds?layer=server-side-encryption");
  button = test_find (GTK_WIDGET (fixture->details), is_labelled, label);
  g_assert_nonnull (button);
  test_click (button);

  comparison = demarc_session_get_comparison (fixture->session);
  g_assert_nonnull (comparison);
  g_assert_cmpuint (demarc_comparison_get_n_columns (comparison), >=, 3);
  g_assert_true (g_str_has_prefix (test_session_get_text (fixture->session),
                                   "demarc:compare/rds+rds@source:"));
  g_assert_true (g_str_has_suffix (test_session_get_text (fixture->session),
                                   "?layer=server-side-encryption"));
}

static void
test_back_to_subject (Fixture       *fixture,
                      gconstpointer  data)
{
  g_autofree char *texts = dup_texts_at (fixture, "demarc:explore/rds?layer=guest-os");
  GtkWidget *button;

  assert_has (texts, "All about Amazon RDS\n");
  button = test_find (GTK_WIDGET (fixture->details), test_is_named, "All about Amazon RDS");
  g_assert_nonnull (button);
  gtk_widget_grab_focus (button);
  test_click (button);
  g_assert_null (demarc_session_get_layer (fixture->session));

  /* The button goes; the keyboard stays in the pane. */
  test_settle (fixture->window);
  g_assert_nonnull (gtk_root_get_focus (GTK_ROOT (fixture->window)));
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (fixture->window)),
                                         GTK_WIDGET (fixture->details)));
}

static gboolean
is_link (GtkWidget  *widget,
         const char *unused)
{
  return GTK_IS_BUTTON (widget) && gtk_widget_has_css_class (widget, "link");
}

static GtkWidget *
find_link (GtkWidget *widget,
           guint     *skip)
{
  if (is_link (widget, NULL) && (*skip)-- == 0)
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_link (child, skip);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* Links say where they lead before they do, and lead nowhere until they are clicked. */
static void
test_links (Fixture       *fixture,
            gconstpointer  data)
{
  guint n = test_count (GTK_WIDGET (fixture->details), is_link, NULL);

  g_assert_cmpuint (n, >=, 5);
  g_assert_cmpuint (fixture->opened->len, ==, 0);
  for (guint i = 0; i < n; i++)
    {
      guint skip = i;
      GtkWidget *button = find_link (GTK_WIDGET (fixture->details), &skip);
      g_autofree char *name = test_dup_name (button);

      g_assert_true (g_str_has_suffix (name, ", opens a web page"));
      g_assert_cmpuint (fixture->opened->len, ==, i);
      test_click (button);
      g_assert_cmpuint (fixture->opened->len, ==, i + 1);
      g_assert_cmpstr (g_ptr_array_index (fixture->opened, i), ==,
                       gtk_widget_get_tooltip_text (button));
      g_assert_true (g_str_has_prefix (g_ptr_array_index (fixture->opened, i), "https://"));
    }
}

static gboolean
is_section (GtkWidget  *widget,
            const char *unused)
{
  return DEMARC_IS_SECTION (widget);
}

/* The keyboard stops at each section once, and hears all of it. */
static void
test_sections_are_heard (Fixture       *fixture,
                         gconstpointer  data)
{
  guint n = test_count (GTK_WIDGET (fixture->details), is_section, NULL);
  guint n_stops = 0;
  guint n_all = 0;
  GtkWidget *box = test_find (GTK_WIDGET (fixture->details), test_is_id, "box");

  /* They are shown one after the other. */
  g_assert_cmpuint (n, >=, 8);
  test_wait_until (gtk_widget_get_visible (gtk_widget_get_last_child (box)));
  test_settle (fixture->window);
  gtk_root_set_focus (GTK_ROOT (fixture->window), NULL);
  while (gtk_widget_child_focus (GTK_WIDGET (fixture->details), GTK_DIR_TAB_FORWARD))
    {
      GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
      g_autofree char *name = test_dup_name (focus);

      g_assert_cmpuint (++n_all, <, 200);
      if (!DEMARC_IS_SECTION (focus))
        continue;
      n_stops++;
      gtk_test_accessible_assert_role (GTK_ACCESSIBLE (focus), GTK_ACCESSIBLE_ROLE_GROUP);
      g_assert_cmpstr (name, ==, demarc_section_get_spoken (DEMARC_SECTION (focus)));
      g_assert_cmpstr (name, !=, "");
    }
  g_assert_cmpuint (n_stops, ==, n);

  /* And backwards. */
  while (gtk_widget_child_focus (GTK_WIDGET (fixture->details), GTK_DIR_TAB_BACKWARD))
    n_stops -= DEMARC_IS_SECTION (gtk_root_get_focus (GTK_ROOT (fixture->window))) ? 1 : 0;
  g_assert_cmpuint (n_stops, <=, 1);
}

/* Model text is never markup, in no label and in no spoken name. */
static void
test_no_markup (Fixture       *fixture,
                gconstpointer  data)
{
  static const char hostile[] = "<b>x</b> & ]]> <a href='https://a.b'>y</a> _z %s";
  GtkWidget *widget = g_object_ref_sink (demarc_section_new (hostile));
  DemarcSection *section = DEMARC_SECTION (widget);
  g_autofree char *texts = NULL;

  demarc_section_add_text (section, hostile, NULL);
  demarc_section_add_bullet (section, hostile);
  demarc_section_add_pair (section, hostile, hostile, NULL);
  demarc_section_add_link (section, hostile, "https://example.com/", hostile);
  demarc_section_add_link (section, hostile, "", NULL);
  texts = test_dup_texts (widget);

  for (const char *line = texts; *line != '\0'; line = strchr (line, '\n') + 1)
    g_assert_true (g_str_has_prefix (line, hostile));
  g_assert_cmpuint (test_count (widget, is_link, NULL), ==, 1);
  g_object_unref (widget);
}

static void
test_spoken (Fixture       *fixture,
             gconstpointer  data)
{
  GtkWidget *widget = g_object_ref_sink (demarc_section_new ("Head"));
  DemarcSection *section = DEMARC_SECTION (widget);

  g_assert_cmpstr (demarc_section_get_spoken (section), ==, "Head");
  demarc_section_add_text (section, "One.", NULL);
  demarc_section_add_bullet (section, "two");
  demarc_section_add_pair (section, "a", "b", NULL);
  g_assert_cmpstr (demarc_section_get_spoken (section), ==, "Head. One. two. a: b");
  g_assert_true (test_is_named (widget, "Head. One. two. a: b"));
  g_object_unref (widget);
}

static void
test_strip (Fixture       *fixture,
            gconstpointer  data)
{
  g_autofree char *texts = dup_texts_at (fixture, "demarc:explore/rds?layer=guest-os");
  GtkWidget *strip =
    test_find (GTK_WIDGET (fixture->details), test_is_type, "DemarcStrip");
  guint mine;
  guint shared;
  guint others;

  g_assert_nonnull (strip);
  g_assert_true (test_is_named (strip, demarc_strip_get_summary (DEMARC_STRIP (strip))));
  assert_has (texts, demarc_strip_get_summary (DEMARC_STRIP (strip)));
  g_assert_cmpint (sscanf (demarc_strip_get_summary (DEMARC_STRIP (strip)),
                           "Over all services: yours in %u, shared in %u, AWS in %u", &mine,
                           &shared, &others), ==, 3);
  g_assert_cmpuint (mine + shared + others, ==, 52);
}

/* A pane that goes away in the moment it was to be filled is not filled. */
static void
test_gone_before_filled (Fixture       *fixture,
                         gconstpointer  data)
{
  test_session_go (fixture->session, "demarc:explore/s3");
  gtk_window_set_child (GTK_WINDOW (fixture->window), gtk_label_new ("x"));
  test_settle (fixture->window);
  test_session_go (fixture->session, "demarc:explore/ec2");
}

static void
test_min_width (Fixture       *fixture,
                gconstpointer  data)
{
  static const char *const places[] = {
    "demarc:explore/rds", "demarc:explore/rds?layer=guest-os", "demarc:explore/category:container",
  };

  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autofree char *texts = dup_texts_at (fixture, places[i]);
      int minimum;

      gtk_widget_measure (GTK_WIDGET (fixture->details), GTK_ORIENTATION_HORIZONTAL, -1, &minimum,
                          NULL, NULL, NULL);
      g_assert_cmpint (minimum, <=, 360);
    }
}

int
main (int    argc,
      char **argv)
{
  gtk_test_init (&argc, &argv);

#define ADD(name, func) \
  g_test_add ("/views/details/" name, Fixture, NULL, set_up, func, tear_down)
  ADD ("service", test_service);
  ADD ("category", test_category);
  ADD ("variant", test_variant);
  ADD ("layers", test_layers);
  ADD ("unstated", test_unstated);
  ADD ("back-to-subject", test_back_to_subject);
  ADD ("links", test_links);
  ADD ("sections-are-heard", test_sections_are_heard);
  ADD ("no-markup", test_no_markup);
  ADD ("spoken", test_spoken);
  ADD ("strip", test_strip);
  ADD ("gone-before-filled", test_gone_before_filled);
  ADD ("min-width", test_min_width);
  ADD ("witnesses", test_witnesses);

  return g_test_run ();
}
