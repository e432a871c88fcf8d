using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;
using Rekenschap.Oversight.Maturity.Threads;

namespace Rekenschap.Oversight.Maturity;

/// <summary>How assessments, assignments, pentests and texts on red threads are laid out in tables.</summary>
static class MaturityTables
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<Assessment>(one =>
        {
            one.ToTable("maturity_assessments").HasKey(a => a.Id);
            one.HasIndex(a => new
                {
                    a.Model,
                    a.Year,
                    a.Department,
                    a.Organisation,
                })
                .IsUnique();
            one.Property(a => a.Model).HasConversion<string>();
            one.Property(a => a.State).HasConversion<string>();
            one.Property(a => a.Revision).IsConcurrencyToken();
            JsonColumn.Of(one.Property(a => a.Topics));
            one.Ignore(a => a.AsMeasured);
        });
        model.Entity<MaturityPlan>(one =>
        {
            one.ToTable("maturity_plans").HasKey(p => p.Id);
            one.HasIndex(p => p.Department);
            one.Property(p => p.Model).HasConversion<string>();
            one.Property(p => p.Topic).HasConversion<string>();
            one.Property(p => p.State).HasConversion<string>();
            one.Property(p => p.Revision).IsConcurrencyToken();
        });
        model.Entity<ThreadsText>(one =>
        {
            one.ToTable("maturity_threads").HasKey(t => t.Id);
            one.HasIndex(t => new { t.Model, t.Year }).IsUnique();
            one.Property(t => t.Model).HasConversion<string>();
            one.Property(t => t.State).HasConversion<string>();
            one.Property(t => t.Revision).IsConcurrencyToken();
            JsonColumn.Of(one.Property(t => t.Beside));
            JsonColumn.Of(one.Property(t => t.PublicLines));
        });
        model.Entity<Pentest>(one =>
        {
            one.ToTable("pentests").HasKey(p => p.Id);
            one.HasIndex(p => p.Department);
            one.Property(p => p.State).HasConversion<string>();
            one.Property(p => p.Revision).IsConcurrencyToken();
            one.Property(p => p.Found).HasConversion(counts => counts.Text, text => PentestCounts.Parse(text));
            one.Property(p => p.Open).HasConversion(counts => counts.Text, text => PentestCounts.Parse(text));
            JsonColumn.Of(one.Property(p => p.Named));
            one.Ignore(p => p.Left);
        });
    }
}
