using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;
using Rekenschap.Oversight.Reports.Reactions;

namespace Rekenschap.Oversight.Reports;

/// <summary>How reports and the reactions to them are laid out in tables.</summary>
static class ReportTables
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<AuditReport>(one =>
        {
            one.ToTable("audit_reports").HasKey(r => r.Id);
            one.HasIndex(r => r.Number).IsUnique();
            one.Property(r => r.State).HasConversion<string>();
            one.Property(r => r.Revision).IsConcurrencyToken();
            JsonColumn.Of(one.Property(r => r.Recommendations));
            one.Ignore(r => r.Departments);
        });
        model.Entity<ReportReaction>(one =>
        {
            one.ToTable("report_reactions").HasKey(r => r.Id);
            one.HasIndex(r => new
                {
                    r.Report,
                    r.Number,
                    r.Organisation,
                })
                .IsUnique();
            one.HasIndex(r => new { r.Organisation, r.State });
            one.Property(r => r.State).HasConversion<string>();
            one.Property(r => r.Stance).HasConversion<string>();
            one.Property(r => r.Revision).IsConcurrencyToken();
            JsonColumn.Of(one.Property(r => r.Steps));
            one.Ignore(r => r.Last);
            one.Ignore(r => r.IsSent);
        });
    }
}
