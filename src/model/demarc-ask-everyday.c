/* demarc-ask-everyday.c: everyday words for layers
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-ask-private.h"

/* The words by which people search for a layer are data of the model. Here stand words for which
 * its lists have no room: verbs and words that can mean several layers, which need a weight.
 *
 * A row is for the layer of that id; a model without such a layer goes without. The weight says how
 * well the words name the layer. What everybody would name the layer by has 1; a lower weight makes
 * the layer one that is offered, not one that is answered for. */
typedef struct
{
  const char *layer;
  double      weight;
  const char *words;
} Everyday;

static const Everyday everyday[] = {
  { "customer-data", 1.0,
    "back up|backup|restore|restore test|archive|snapshot|retain|personal data|PII|GDPR|"
    "user data|stored content|data classification|classify|data loss|data protection|recovery|"
    "data ownership|lifecycle rule|versioning" },
  { "customer-data", 0.7, "delete|erase|tag" },
  { "customer-data", 0.6, "database" },

  { "identity-access", 1.0,
    "identity|authentication|authenticate|authorization|authorize|multi factor|"
    "multi factor authentication|two factor|2FA|sign in|log in|logon|SSO|single sign on|grant|"
    "privilege|access key|access control|access management|access right|database user|role|"
    "root user|root account|bucket policy|resource policy|IAM role|service role|user account|"
    "user management|ssh key|key pair" },
  { "identity-access", 0.7, "account|secret|rotate" },
  { "identity-access", 0.6, "database|data" },

  { "application-code", 1.0,
    "source code|SQL injection|docker image|image scan|function code|coding|own code|"
    "business logic|cross site scripting|input validation|app code|application security" },
  { "application-code", 0.7, "software|image|bug|fix|function|vulnerability" },
  { "application-code", 0.6, "patch|patching|update" },

  { "platform-runtime", 1.0,
    "runtime version|language runtime|interpreter|db engine|database software|engine version|"
    "minor version|major version|version upgrade|engine upgrade|engine patch|database patch|"
    "container runtime|container engine|platform version|kubernetes version|upgrade|"
    "end of life|end of support|database version|runtime patch|runtime update|database|"
    "database upgrade|node js|python|java" },
  { "platform-runtime", 0.7, "patch|patching|update|vulnerability|software" },

  { "guest-os", 1.0,
    "guest|guest os|guest system|kernel|ubuntu|RHEL|amazon linux|security patch|"
    "security update|os update|os patch|os upgrade|OS|virus|anti malware|anti virus|harden|"
    "host firewall|update|patch|patching|worker node|machine image|instance os|system update|"
    "operating system patch" },
  { "guest-os", 0.7, "virtual machine|vm|vms|upgrade|vulnerability|node|image" },

  { "network-config", 1.0,
    "networking|network setting|network settings|route table|NAT gateway|internet gateway|"
    "peering|VPC peering|transit gateway|private endpoint|VPC endpoint|public ip|ip address|"
    "publicly accessible|public bucket|block public access|public exposure|network design" },
  { "network-config", 0.7, "firewall|public" },

  { "firewall-config", 1.0,
    "ACL|access control list|network access control list|firewall rule|ingress|egress|"
    "inbound rule|outbound rule|open port|allow list|web application firewall|network firewall|"
    "security group rule" },

  { "client-side-encryption", 1.0,
    "client side|encrypt on the client|encrypt before upload|before upload|data integrity|sign|"
    "digital signature|end to end encryption" },
  { "client-side-encryption", 0.7, "encryption|encrypt|encrypted|key|encryption key" },

  { "server-side-encryption", 1.0,
    "encrypt|encrypted|at rest|encrypt at rest|encrypted at rest|data at rest|stored data|"
    "server side|kms key|customer managed key|CMK|volume encryption|storage encryption|"
    "default encryption|rotate key|encryption key|key management|disk encryption" },
  { "server-side-encryption", 0.7, "rotate|rotation" },
  { "server-side-encryption", 0.6, "database" },
  { "server-side-encryption", 0.7, "data" },

  { "network-traffic-protection", 1.0,
    "in flight|transport encryption|cert|mTLS|encrypt in transit|encrypted in transit|"
    "encryption in transit|data in transit|on the wire|https|secure connection|network traffic|"
    "encryption in flight|data in flight|transport layer|private connection" },
  { "network-traffic-protection", 0.7, "encryption|encrypt|encrypted|connection|rotate" },
  { "network-traffic-protection", 0.6, "data" },

  { "host-virtualization", 1.0,
    "host machine|host system|host operating system|firecracker|xen|kvm|multi tenancy|"
    "tenant isolation|isolate|virtualize|instance isolation|micro vm|host patch" },
  { "host-virtualization", 0.7, "server|virtual machine" },
  { "host-virtualization", 0.6, "patch|patching|update" },

  { "foundation-services", 1.0,
    "service availability|api endpoint|uptime|scale|high availability|SLA|apis" },
  { "foundation-services", 0.5, "patch|patching|update" },

  { "global-infrastructure", 1.0,
    "point of presence|global network|zone outage|region outage|edge network" },
  { "global-infrastructure", 0.7, "outage|infrastructure" },

  { "physical-facilities", 1.0,
    "data centre|facility|physical|physical access|data center access|"
    "access to the data center|disk disposal|media disposal|dispose|disposal|disk destruction|"
    "destroy|shred|decommission|hard drive|hard disk|broken disk|physical disk|electricity|"
    "generator|air conditioning|fire suppression|flood|server hardware|physical server|fence|"
    "door|cool|wipe|climate control|storage media|physical host|physical machine" },
  { "physical-facilities", 0.8, "disk" },
  { "physical-facilities", 0.7, "server|premise" },
  { "physical-facilities", 0.5, "access" },
};

static DemarcLayer *
find_layer (DemarcModel *model,
            const char  *id)
{
  for (guint i = 0; i < demarc_model_get_n_layers (model); i++)
    {
      DemarcLayer *layer = demarc_model_get_layer (model, i);

      if (g_str_equal (demarc_entry_get_id (DEMARC_ENTRY (layer)), id))
        return layer;
    }

  return NULL;
}

static void
add_row (AskLexicon     *self,
         const Everyday *row,
         DemarcLayer    *layer)
{
  g_auto (GStrv) words = g_strsplit (row->words, "|", -1);
  AskMeaning meaning = { .kind = ASK_LAYER, .weight = row->weight, .layer = layer };

  for (guint i = 0; words[i] != NULL; i++)
    _demarc_ask_add_meaning (self, words[i], &meaning);
}

/* Adds the everyday words for the layers of a model. */
void
_demarc_ask_add_everyday (AskLexicon  *self,
                          DemarcModel *model)
{
  for (guint i = 0; i < G_N_ELEMENTS (everyday); i++)
    {
      DemarcLayer *layer = find_layer (model, everyday[i].layer);

      if (layer != NULL)
        add_row (self, &everyday[i], layer);
    }
}
