using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Rekenschap.Figures.Audit.Access;
using Rekenschap.Figures.Audit.Samples;

namespace Rekenschap.Figures.Audit;

/// <summary>How what auditors write is laid out in tables.</summary>
static class AuditTables
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<AuditAssignment>(one =>
        {
            one.ToTable("audit_assignments").HasKey(a => a.Id);
            one.HasIndex(a => a.Auditor);
            one.Property(a => a.State).HasConversion<string>();
            one.Property(a => a.Revision).IsConcurrencyToken();
        });
        model.Entity<AuditSample>(AddSample);
    }

    static void AddSample(EntityTypeBuilder<AuditSample> sample)
    {
        sample.ToTable("audit_samples").HasKey(s => s.Id);
        sample.HasIndex(s => new { s.AuditorOrganisation, s.Edition });
        sample.Property(s => s.Method).HasConversion<string>();
        sample.Property(s => s.Revision).IsConcurrencyToken();
        sample
            .Property(s => s.Items)
            .HasConversion(
                list => JsonSerializer.Serialize(list, JsonSerializerOptions.Default),
                text => JsonSerializer.Deserialize<ImmutableArray<SampleItem>>(text, JsonSerializerOptions.Default),
                new ValueComparer<ImmutableArray<SampleItem>>(
                    (a, b) => a.SequenceEqual(b),
                    list => list.Length,
                    list => list
                )
            );
    }
}
