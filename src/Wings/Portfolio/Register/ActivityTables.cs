using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Rekenschap.Kernel.Storage;
using Rekenschap.Portfolio.Activities;

namespace Rekenschap.Portfolio.Register;

/// <summary>How activities and their versions are laid out in tables.</summary>
static class ActivityTables
{
    public static void Add(ModelBuilder model)
    {
        model.Entity<RegisteredActivity>(one =>
        {
            one.ToTable("activities").HasKey(a => a.Id);
            one.HasIndex(a => a.Number).IsUnique();
            one.HasIndex(a => a.Slug).IsUnique();
            one.HasIndex(a => new { a.Ministry, a.Status });
            one.HasIndex(a => a.Due);
            one.Property(a => a.Owner).HasConversion<string>();
            one.Property(a => a.State).HasConversion<string>();
            one.Property(a => a.Status).HasConversion<string>();
            one.Property(a => a.Revision).IsConcurrencyToken();
            JsonColumn.Of(one.Property(a => a.Unlocks));
            JsonColumn.Of(one.Property(a => a.Decisions));
            JsonColumn.Of(one.Property(a => a.Steps));
            JsonColumn.Of(one.Property(a => a.Writers));
            one.Ignore(a => a.IsLocked);
        });
        model.Entity<ActivityVersion>(one =>
        {
            one.ToTable("activity_versions").HasKey(v => v.Id);
            one.HasIndex(v => new { v.Activity, v.Version }).IsUnique();
            one.Property(v => v.Facts)
                .HasConversion(
                    facts => FactsJson.Write(facts),
                    text => FactsJson.Read(text),
                    // Facts are never changed in place: other facts are another object.
                    new ValueComparer<ActivityFacts>(
                        (a, b) => ReferenceEquals(a, b),
                        facts => facts.GetHashCode(),
                        facts => facts
                    )
                );
        });
    }
}

/// <summary>The sections of a version as they are kept: by name, so that a choice that is added moves no other.</summary>
static class FactsJson
{
    static readonly JsonSerializerOptions Kept = new()
    {
        IgnoreReadOnlyProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };

    public static string Write(ActivityFacts facts) => JsonSerializer.Serialize(facts, Kept);

    public static ActivityFacts Read(string text) => JsonSerializer.Deserialize<ActivityFacts>(text, Kept)!;
}
