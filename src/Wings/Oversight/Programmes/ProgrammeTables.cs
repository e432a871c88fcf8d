using Microsoft.EntityFrameworkCore;
using Rekenschap.Kernel.Storage;
using Rekenschap.Oversight.Programmes.Measures;
using Rekenschap.Oversight.Programmes.Risks;

namespace Rekenschap.Oversight.Programmes;

/// <summary>How programmes, measures and risks are laid out in tables.</summary>
static class ProgrammeTables
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<Programme>(one =>
        {
            one.ToTable("programmes").HasKey(p => p.Id);
            one.HasIndex(p => p.Number).IsUnique();
            one.Property(p => p.Kind).HasConversion<string>();
            one.Property(p => p.State).HasConversion<string>();
            one.Property(p => p.Revision).IsConcurrencyToken();
            JsonColumn.Of(one.Property(p => p.TakesPart));
            JsonColumn.Of(one.Property(p => p.Moments));
            one.Ignore(p => p.Facts);
            one.Ignore(p => p.IsHere);
            one.Ignore(p => p.WantsDispositions);
        });
        model.Entity<ProgrammeMeasure>(one =>
        {
            one.ToTable("programme_measures").HasKey(m => m.Id);
            one.HasIndex(m => new { m.Programme, m.Number }).IsUnique();
            one.HasIndex(m => new { m.Owner, m.State });
            one.Property(m => m.State).HasConversion<string>();
            one.Property(m => m.Decision).HasConversion<string>();
            one.Property(m => m.ProposedKind).HasConversion<string>();
            one.Property(m => m.Revision).IsConcurrencyToken();
            JsonColumn.Of(one.Property(m => m.Replannings));
            JsonColumn.Of(one.Property(m => m.Products));
            JsonColumn.Of(one.Property(m => m.Money));
            JsonColumn.Of(one.Property(m => m.Story));
            JsonColumn.Of(one.Property(m => m.Dispositions));
            one.Ignore(m => m.Course);
            one.Ignore(m => m.MoneyOf);
            one.Ignore(m => m.HasDraft);
        });
        model.Entity<ProgrammeRisk>(one =>
        {
            one.ToTable("programme_risks").HasKey(r => r.Id);
            one.HasIndex(r => r.Number).IsUnique();
            one.HasIndex(r => r.Steers);
            one.Property(r => r.Likelihood).HasConversion<string>();
            one.Property(r => r.Consequence).HasConversion<string>();
            one.Property(r => r.Marking).HasConversion<string>();
            one.Property(r => r.State).HasConversion<string>();
            one.Property(r => r.Revision).IsConcurrencyToken();
            JsonColumn.Of(one.Property(r => r.Programmes));
            JsonColumn.Of(one.Property(r => r.Departments));
            JsonColumn.Of(one.Property(r => r.Named));
            one.Ignore(r => r.HasDraft);
        });
    }
}
