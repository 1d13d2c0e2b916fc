package org.simpul.explore;

import java.util.Optional;
import java.util.regex.Pattern;
import org.simpul.knowledge.EntityType;

/** Finds the type of entity whose colour is nearest to another: by its hue, since one palette is paler than the other. */
final class Hue {

    private static final Pattern COLOUR = Pattern.compile("#[0-9A-Fa-f]{6}");

    /** What has less colour than this is grey. */
    private static final double GREY = 0.15;

    /** Of the two blues the paler begins here. */
    private static final double PALE = 0.87;

    private Hue() {}

    /** For a colour as #rrggbb; nothing for anything else. */
    static Optional<EntityType> of(String colour) {
        if (!COLOUR.matcher(colour).matches()) {
            return Optional.empty();
        }
        double red = part(colour, 1);
        double green = part(colour, 3);
        double blue = part(colour, 5);
        double most = Math.max(red, Math.max(green, blue));
        double spread = most - Math.min(red, Math.min(green, blue));
        return Optional.of(
                most == 0 || spread / most < GREY
                        ? EntityType.GROUP
                        : nearest(degrees(red, green, blue, most, spread), most));
    }

    private static EntityType nearest(double degrees, double most) {
        if (degrees < 35 || degrees >= 345) {
            return EntityType.COUNTRY;
        } else if (degrees < 75) {
            return EntityType.AGREEMENT;
        } else if (degrees < 178) {
            return EntityType.ORGANIZATION;
        } else if (degrees < 270) {
            return most < PALE ? EntityType.PERSON : EntityType.PLACE;
        } else {
            return EntityType.EVENT;
        }
    }

    private static double degrees(double red, double green, double blue, double most, double spread) {
        double sixth = most == red
                ? (green - blue) / spread
                : most == green ? 2 + (blue - red) / spread : 4 + (red - green) / spread;
        return (60 * sixth + 360) % 360;
    }

    private static double part(String colour, int from) {
        return Integer.parseInt(colour.substring(from, from + 2), 16) / 255.0;
    }
}
