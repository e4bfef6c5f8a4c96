/* demarc-details-subject.c: all about a service or category
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-details-private.h"

#include <glib/gi18n-lib.h>

#include "demarc-gather.h"
#include "demarc-resolve.h"
#include "demarc-sentences.h"

static const char *
get_title (gpointer entry)
{
  return demarc_entry_get_title (DEMARC_ENTRY (entry));
}

/* On what ground a service is in a category: the sources that name it, or what it follows from. */
static char *
dup_ground (DemarcModel     *model,
            DemarcPlacement *placement)
{
  g_autoptr (GString) names = g_string_new (NULL);

  if (!placement->named)
    return *placement->note != '\0'
             /* Translators: %s says why. */
             ? g_strdup_printf (_("Inferred. %s"), placement->note)
             : g_strdup (_("Inferred from the definition"));

  for (guint i = 0; i < placement->sources.n; i++)
    {
      DemarcCite cite = demarc_model_get_cite (model, placement->sources, i);
      g_autofree char *title = demarc_lens_dup_title (cite.source);

      if (i > 0)
        g_string_append (names, C_("list", ", "));
      g_string_append (names, title);
    }

  /* Translators: %s is a list of documents. */
  return g_strdup_printf (_("Named by %s"), names->str);
}

static void
add_categories (DemarcDetails *self,
                DemarcService *service)
{
  DemarcModel *model = demarc_session_get_model (self->session);
  DemarcSection *section = _demarc_details_add_section (self, _("Category in each scheme"));

  for (guint i = 0; i < demarc_model_get_n_schemes (model); i++)
    {
      DemarcScheme *scheme = demarc_model_get_scheme (model, i);
      DemarcPlacement placement = demarc_model_get_placement (model, service, scheme);
      g_autofree char *ground = dup_ground (model, &placement);
      g_autofree char *head = NULL;

      if (placement.category == NULL)
        continue;

      /* Translators: %1$s is a scheme of categories, %2$s a category of it. */
      head = g_strdup_printf (_("%1$s: %2$s"), demarc_scheme_get_short (scheme),
                              get_title (placement.category));
      demarc_section_add_pair (section, head, ground, NULL);
    }
}

static void
add_duties (DemarcDetails *self,
            DemarcParty    party)
{
  DemarcModel *model = demarc_session_get_model (self->session);
  DemarcSubject *subject = demarc_session_get_subject (self->session);
  g_autoptr (DemarcStack) stack =
    demarc_model_resolve (model, subject, demarc_session_get_scheme (self->session), NULL);
  g_autoptr (GArray) duties = demarc_gather_duties (stack, party);
  DemarcSection *section;

  if (duties->len == 0)
    return;

  section = _demarc_details_add_section (self, demarc_model_get_party_name (model, party));
  _demarc_details_add_party (section, party);
  for (guint i = 0; i < duties->len; i++)
    {
      DemarcDuty *duty = &g_array_index (duties, DemarcDuty, i);
      g_autofree char *text = NULL;

      /* Translators: %s is a duty for which no page was found that says so. */
      text = duty->unconfirmed ? g_strdup_printf (_("%s (not confirmed by a page)"), duty->text)
                               : g_strdup (duty->text);
      demarc_section_add_bullet (section, text);
    }
}

static void
add_trap (DemarcDetails *self,
          DemarcService *service)
{
  DemarcTrap trap = demarc_model_get_trap (demarc_session_get_model (self->session), service);
  DemarcSection *section;

  if (*trap.text == '\0')
    return;

  section = _demarc_details_add_section (self, _("Common trap"));
  gtk_widget_add_css_class (GTK_WIDGET (section), "trap");
  demarc_section_add_text (section, trap.text, NULL);
}

static void
add_tools (DemarcDetails *self,
           DemarcService *service)
{
  DemarcModel *model = demarc_session_get_model (self->session);
  DemarcList uses = demarc_model_get_tool_uses (model, service);
  DemarcSection *section;

  if (uses.n == 0)
    return;

  section = _demarc_details_add_section (self, _("Tools"));
  for (guint i = 0; i < uses.n; i++)
    {
      DemarcToolUse use = demarc_model_get_tool_use (model, uses, i);

      demarc_section_add_pair (section, get_title (use.tool), use.use, NULL);
    }
}

static void
add_dated (DemarcDetails *self)
{
  g_autoptr (GPtrArray) found = demarc_gather_dated (demarc_session_get_model (self->session),
                                                     demarc_session_get_subject (self->session));
  DemarcSection *section;

  if (found->len == 0)
    return;

  section = _demarc_details_add_section (self, _("No longer so"));
  for (guint i = 0; i < found->len; i++)
    {
      DemarcDated *dated = g_ptr_array_index (found, i);

      demarc_section_add_pair (section, get_title (dated), demarc_dated_get_now (dated), NULL);
    }
}

static char *
dup_checked (DemarcSource *source)
{
  const char *checked = demarc_source_get_checked (source);

  /* Translators: %s is the date on which the text of a page was read. */
  return *checked == '\0' ? NULL : g_strdup_printf (_("Read %s"), checked);
}

static void
add_sources (DemarcDetails *self)
{
  g_autoptr (GPtrArray) sources = demarc_gather_sources (demarc_session_get_stack (self->session));
  DemarcSection *section = _demarc_details_add_section (self, _("Sources"));

  for (guint i = 0; i < sources->len; i++)
    {
      DemarcSource *source = g_ptr_array_index (sources, i);
      g_autofree char *checked = dup_checked (source);

      demarc_section_add_link (section, get_title (source), demarc_source_get_address (source),
                               checked);
    }
}

static void
add_head (DemarcDetails *self,
          const char    *title,
          const char    *subtitle,
          const char    *about)
{
  DemarcSection *section = _demarc_details_add_section (self, NULL);

  demarc_section_add_text (section, title, "title");
  demarc_section_add_text (section, subtitle, "dim-label");
  if (*about != '\0')
    demarc_section_add_text (section, about, NULL);
}

static void
fill_service (DemarcDetails *self,
              DemarcService *service)
{
  DemarcModel *model = demarc_session_get_model (self->session);
  DemarcSubject *subject = demarc_session_get_subject (self->session);
  DemarcVariant *variant = demarc_subject_get_variant (subject);
  DemarcArea *area = demarc_model_get_area (model, (guint) demarc_service_get_area (service));
  const char *status = demarc_service_get_status (service);
  g_autofree char *title = demarc_subject_dup_full_title (subject);
  /* Translators: %1$s says what a service is, %2$s its area. */
  g_autofree char *subtitle =
    g_strdup_printf (_("%1$s · %2$s"), demarc_service_get_summary (service), get_title (area));

  add_head (self, title, subtitle,
            variant != NULL && *demarc_variant_get_summary (variant) != '\0'
              ? demarc_variant_get_summary (variant) : demarc_service_get_about (service));
  if (*status != '\0')
    {
      DemarcSection *section = _demarc_details_add_section (self, NULL);

      gtk_widget_add_css_class (GTK_WIDGET (section), "trap");
      demarc_section_add_text (section, status, NULL);
    }

  add_duties (self, DEMARC_PARTY_CUSTOMER);
  add_duties (self, DEMARC_PARTY_PROVIDER);
  add_trap (self, service);
  add_categories (self, service);
  _demarc_details_add_conflicts (self, NULL);
  add_dated (self);
  _demarc_details_add_misconceptions (self, NULL);
  add_tools (self, service);
}

static void
add_statements (DemarcDetails  *self,
                DemarcCategory *category,
                DemarcParty     party)
{
  DemarcModel *model = demarc_session_get_model (self->session);
  DemarcList statements = demarc_category_get_statements (category);
  DemarcSection *section = NULL;

  for (guint i = 0; i < statements.n; i++)
    {
      DemarcStatement statement = demarc_model_get_statement (model, statements, i);
      g_autofree char *source = demarc_lens_dup_title (statement.source);

      if (*statement.halves[party] == '\0')
        continue;
      if (section == NULL)
        {
          section = _demarc_details_add_section (self, demarc_model_get_party_name (model, party));
          _demarc_details_add_party (section, party);
        }
      demarc_section_add_pair (section, source, statement.halves[party], NULL);
    }
}

static void
add_services (DemarcDetails  *self,
              DemarcCategory *category)
{
  DemarcModel *model = demarc_session_get_model (self->session);
  g_autoptr (GPtrArray) services = demarc_gather_services (model, category);
  g_autoptr (GString) names = g_string_new (NULL);
  DemarcSection *section = _demarc_details_add_section (self, _("Services"));

  for (guint i = 0; i < services->len; i++)
    {
      if (i > 0)
        g_string_append (names, C_("list", ", "));
      g_string_append (names, get_title (g_ptr_array_index (services, i)));
    }
  demarc_section_add_text (section, names->str, NULL);
}

static void
fill_category (DemarcDetails  *self,
               DemarcCategory *category)
{
  DemarcScheme *scheme = demarc_session_get_scheme (self->session);
  const char *warning = demarc_category_get_warning (category);

  add_head (self, get_title (category), get_title (scheme), demarc_category_get_summary (category));
  if (*warning != '\0')
    {
      DemarcSection *section = _demarc_details_add_section (self, _("Mind the word"));

      gtk_widget_add_css_class (GTK_WIDGET (section), "trap");
      demarc_section_add_text (section, warning, NULL);
    }

  add_statements (self, category, DEMARC_PARTY_CUSTOMER);
  add_statements (self, category, DEMARC_PARTY_PROVIDER);
  add_services (self, category);
  _demarc_details_add_conflicts (self, NULL);
  _demarc_details_add_misconceptions (self, NULL);
}

/* Fills the pane with all about the subject. */
void
_demarc_details_fill_subject (DemarcDetails *self)
{
  DemarcSubject *subject = demarc_session_get_subject (self->session);
  DemarcService *service = demarc_subject_get_service (subject);

  if (service != NULL)
    fill_service (self, service);
  else
    fill_category (self, demarc_subject_get_category (subject));

  add_sources (self);
}
