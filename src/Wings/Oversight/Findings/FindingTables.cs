using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;

namespace Rekenschap.Oversight.Findings;

/// <summary>How findings are laid out in a table; recommendations and measures are read with their finding and never apart from it.</summary>
static class FindingTables
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<AuditFinding>(one =>
        {
            one.ToTable("audit_findings").HasKey(f => f.Id);
            one.HasIndex(f => f.Code).IsUnique();
            one.HasIndex(f => new { f.Organisation, f.Year });
            one.HasIndex(f => f.Predecessor);
            // All that lists count by and sight is decided by, so that they need not read the texts of every finding.
            one.HasIndex(f => new
            {
                f.Year,
                f.Severity,
                f.Code,
                f.Organisation,
                f.Domain,
                f.State,
                f.Marking,
                f.FoundBy,
                f.Publisher,
            });
            one.Property(f => f.Domain).HasConversion<string>();
            one.Property(f => f.Severity).HasConversion<string>();
            one.Property(f => f.State).HasConversion<string>();
            one.Property(f => f.Expected).HasConversion<string>();
            one.Property(f => f.Opinion).HasConversion<string>().HasDefaultValue(InternalOpinion.Unsaid);
            one.Property(f => f.Marking).HasConversion<string>();
            one.Property(f => f.Revision).IsConcurrencyToken();
            JsonColumn.Of(one.Property(f => f.Named));
            JsonColumn.Of(one.Property(f => f.Recommendations));
            JsonColumn.Of(one.Property(f => f.Measures));
            one.Ignore(f => f.IsShownToWork);
            one.Ignore(f => f.AsOfYear);
        });
        model.Entity<StatedStock>(one =>
        {
            one.ToTable("stated_stocks").HasKey(s => s.Id);
            one.HasIndex(s => new { s.Year, s.Organisation }).IsUnique();
            one.Property(s => s.Revision).IsConcurrencyToken();
        });
    }
}
