using Microsoft.EntityFrameworkCore;
using Rekenschap.Figures.Audit.Access;

namespace Rekenschap.Figures.Audit;

/// <summary>How what auditors write is laid out in tables.</summary>
static class AuditTables
{
    public static void Add(ModelBuilder model) =>
        model.Entity<AuditAssignment>(one =>
        {
            one.ToTable("audit_assignments").HasKey(a => a.Id);
            one.HasIndex(a => a.Auditor);
            one.Property(a => a.State).HasConversion<string>();
            one.Property(a => a.Revision).IsConcurrencyToken();
        });
}
