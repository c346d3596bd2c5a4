using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;
using NodaTime.Text;

namespace Foundation.Calendar;

/// <summary>Wall time in JSON as "2026-12-01T09:00:00", without an offset that somebody could misread as an instant.</summary>
public sealed class LocalDateTimeJson() : PatternJson<LocalDateTime>(LocalDateTimePattern.ExtendedIso);

/// <summary>An instant in JSON as "2026-12-01T07:00:00Z".</summary>
public sealed class InstantJson() : PatternJson<Instant>(InstantPattern.ExtendedIso);

public abstract class PatternJson<T>(IPattern<T> pattern) : JsonConverter<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString() ?? throw new JsonException($"{typeof(T).Name} is missing.");
        var parsed = pattern.Parse(text);
        return parsed.Success ? parsed.Value : throw new JsonException($"'{text}' is not a {typeof(T).Name}.", parsed.Exception);
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(pattern.Format(value));
    }
}
