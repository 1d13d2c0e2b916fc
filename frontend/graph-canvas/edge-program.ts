/**
 * Draws edges on the GPU: a strip along each curve, so that dashes, dots, double lines and heads follow it. A strip is no
 * wider than what is drawn on it, and a straight one has no more corners than it needs.
 */

import type { Attributes } from 'graphology-types';
import { EdgeProgram, type ProgramInfo } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { LOOP_DISTANCE, LOOP_RADIUS } from './geometry';
import type { EdgeStatus } from './messages';
import { drawnBy } from './picking';

/** What the program needs to know of an edge beside sigma's own fields. */
export interface EdgeLook {
  curvature: number;
  /** What it tells, one stretch of the line each. */
  statuses: readonly EdgeStatus[];
  head: boolean;
  /** What glows around the line of a hovered or selected edge. */
  haloColor: string;
}

const LINES: Record<EdgeStatus, number> = { STATED: 1, DENIED: 2, PLANNED: 3, DISPUTED: 4, DIFFERING: 5 };

/** Up to five kinds of line as the digits of one number to the base of six, the first stretch lowest. */
function lineCode(statuses: readonly EdgeStatus[]): number {
  return statuses.reduce((code, status, at) => code + LINES[status] * 6 ** at, 0);
}

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_dimensions', 'u_pixelRatio'] as const;
const FLOAT = 0x1406;
const UNSIGNED_BYTE = 0x1401;
const TRIANGLE_STRIP = 0x0005;

/** How many stretches a curve is drawn in. */
const CURVE = 20;

/** A straight line without a halo: one stretch to where its head begins, one for the head. */
const STRAIGHT = 2;

const vertexShader = (segments: number): string => /* glsl */ `
attribute vec2 a_source;
attribute vec2 a_target;
attribute vec2 a_radii;
attribute float a_curvature;
attribute float a_width;
attribute float a_line;
attribute float a_head;
attribute vec4 a_color;
attribute vec4 a_haloColor;
attribute vec4 a_id;
attribute vec2 a_step;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform vec2 u_dimensions;

varying float v_along;
varying float v_across;
varying float v_length;
varying float v_half;
varying float v_line;
varying float v_head;
varying vec4 v_color;
${segments === STRAIGHT ? '' : 'varying vec4 v_haloColor;'}

const float bias = 255.0 / 254.0;
const float gap = 2.5;

vec2 toPixels(vec2 position) {
  return ((u_matrix * vec3(position, 1.0)).xy * 0.5 + 0.5) * u_dimensions;
}

float headLengthOf(float half_, float whole) {
  return a_head * min(6.5 + half_ * 2.0, whole);
}

void main() {
  v_half = max(1.0, a_width / u_sizeRatio) * 0.5;
  float step_ = a_step.x;
  vec2 from = toPixels(a_source);
  vec2 to = toPixels(a_target);
  vec2 radii = a_radii / u_sizeRatio;
  vec2 chord = to - from;
  float chordLength = length(chord);
  vec2 point;
  vec2 way;
  if (chordLength < 0.01) {
    vec2 centre = from + vec2(-0.70710678, 0.70710678) * (radii.x + ${LOOP_DISTANCE.toFixed(1)});
    float angle = mix(0.09, 4.62, step_);
    point = centre + ${LOOP_RADIUS.toFixed(1)} * vec2(cos(angle), sin(angle));
    way = vec2(-sin(angle), cos(angle));
    v_length = 4.53 * ${LOOP_RADIUS.toFixed(1)};
  } else {
    vec2 control = 0.5 * (from + to) + vec2(-chord.y, chord.x) * a_curvature;
    float whole = (2.0 * chordLength + length(control - from) + length(to - control)) / 3.0;
    float start = (radii.x + gap) / whole;
    float end = 1.0 - (radii.y + gap) / whole;
    if (start > end) {
      start = 0.5;
      end = 0.5;
    }
    v_length = (end - start) * whole;
    ${segments === STRAIGHT ? 'if (step_ > 0.4 && step_ < 0.6) step_ = 1.0 - headLengthOf(v_half, v_length) / max(v_length, 1.0);' : ''}
    float t = mix(start, end, step_);
    point = mix(mix(from, control, t), mix(control, to, t), t);
    way = normalize(mix(control - from, to - control, t));
  }
  v_along = step_ * v_length;
  #ifdef PICKING_MODE
  float reach = clamp(10.0 - 4.0 * u_sizeRatio, 1.0, 6.0);
  #else
  float left = (1.0 - step_) * v_length;
  bool isAtHead = a_head > 0.5 && left < headLengthOf(v_half, v_length) + 1.0 + ${segments === STRAIGHT ? '0.0' : `v_length / ${segments.toFixed(1)}`};
  float beside = a_line < 2.5 ? 0.6 : a_line < 3.5 ? 1.0 : 1.4 + max(0.65, v_half * 0.75);
  float reach = a_haloColor.a > 0.0 ? 8.0 : max(isAtHead ? 3.2 : 0.0, beside);
  #endif
  v_across = a_step.y * (v_half + reach);
  v_line = a_line;
  v_head = a_head;
  vec2 placed = point + vec2(-way.y, way.x) * v_across;
  gl_Position = vec4(placed / u_dimensions * 2.0 - 1.0, 0.0, 1.0);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  ${segments === STRAIGHT ? '' : 'v_haloColor = vec4(a_haloColor.rgb, a_haloColor.a * bias);'}
}
`;

const HALO = /* glsl */ `
  if (v_haloColor.a > 0.0) {
    float halo = 1.0 - smoothstep(v_half + 1.0, v_half + 7.0, side);
    gl_FragColor += vec4(v_haloColor.rgb, 1.0) * v_haloColor.a * halo * (1.0 - gl_FragColor.a);
  }
`;

const fragmentShader = (segments: number): string => /* glsl */ `
precision highp float;

varying float v_along;
varying float v_across;
varying float v_length;
varying float v_half;
varying float v_line;
varying float v_head;
varying vec4 v_color;
${segments === STRAIGHT ? '' : 'varying vec4 v_haloColor;'}

uniform float u_pixelRatio;

float cover(float distance) {
  return clamp(0.5 - distance * u_pixelRatio, 0.0, 1.0);
}

float fromMiddle(float period) {
  return abs(mod(v_along, period) - period * 0.5);
}

float kindOfLine() {
  float code = floor(v_line + 0.5);
  float stretches = code < 6.0 ? 1.0 : code < 36.0 ? 2.0 : code < 216.0 ? 3.0 : code < 1296.0 ? 4.0 : 5.0;
  float stretch = floor(clamp(v_along / max(v_length, 1.0), 0.0, 0.999) * stretches);
  float below = stretch < 0.5 ? 1.0 : stretch < 1.5 ? 6.0 : stretch < 2.5 ? 36.0 : stretch < 3.5 ? 216.0 : 1296.0;
  return mod(floor(code / below + 0.001), 6.0);
}

void main() {
  float side = abs(v_across);
  #ifdef PICKING_MODE
  gl_FragColor = v_color;
  #else
  float headLength = v_head * min(6.5 + v_half * 2.0, v_length);
  float kind = v_line < 1.5 ? 1.0 : kindOfLine();
  float distance;
  if (kind < 1.5) {
    distance = side - v_half;
  } else if (kind < 2.5) {
    distance = max(side - v_half, fromMiddle(12.0) - 3.5);
  } else if (kind < 3.5) {
    float dot_ = max(v_half, 0.85);
    distance = length(vec2(max(fromMiddle(6.5) - 0.75, 0.0), side)) - dot_;
  } else if (kind > 4.5) {
    float way = fromMiddle(18.0);
    distance = max(side - v_half, min(way - 4.5, 8.2 - way));
  } else {
    distance = abs(side - v_half - 0.75) - max(0.65, v_half * 0.75);
  }
  float left = v_length - v_along;
  float covered = cover(max(distance, headLength * 0.8 - left));
  if (left < headLength) {
    covered = max(covered, cover(side - (v_half + 2.6) * left / max(headLength, 1.0)));
  }
  gl_FragColor = vec4(v_color.rgb, 1.0) * v_color.a * covered;
  ${segments === STRAIGHT ? '' : HALO}
  #endif
}
`;

export class SimpulEdgeProgram<
  N extends Attributes = Attributes,
  E extends Attributes = Attributes,
  G extends Attributes = Attributes,
> extends EdgeProgram<(typeof UNIFORMS)[number], N, E, G> {
  /** Called by sigma's constructor, before any field of ours has a value. */
  protected segments(): number {
    return CURVE;
  }

  override getDefinition() {
    const segments = this.segments();
    return {
      VERTICES: (segments + 1) * 2,
      VERTEX_SHADER_SOURCE: vertexShader(segments),
      FRAGMENT_SHADER_SOURCE: fragmentShader(segments),
      METHOD: TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_source', size: 2, type: FLOAT },
        { name: 'a_target', size: 2, type: FLOAT },
        { name: 'a_radii', size: 2, type: FLOAT },
        { name: 'a_curvature', size: 1, type: FLOAT },
        { name: 'a_width', size: 1, type: FLOAT },
        { name: 'a_line', size: 1, type: FLOAT },
        { name: 'a_head', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_haloColor', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_step', size: 2, type: FLOAT }],
      CONSTANT_DATA: Array.from({ length: segments + 1 }, (_, at) => [
        [at / segments, 1],
        [at / segments, -1],
      ]).flat(),
    };
  }

  override processVisibleItem(
    edgeIndex: number,
    startIndex: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData & Partial<EdgeLook>,
  ): void {
    this.array.set(
      [
        source.x,
        source.y,
        target.x,
        target.y,
        source.size,
        target.size,
        data.curvature ?? 0,
        data.size,
        lineCode(data.statuses ?? ['STATED']),
        data.head === true ? 1 : 0,
        floatColor(data.color),
        floatColor(data.haloColor ?? 'rgba(0, 0, 0, 0)'),
        edgeIndex,
      ],
      startIndex,
    );
  }

  override render(params: RenderParams): void {
    drawnBy(this, () => super.render(params));
  }

  override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    gl.uniformMatrix3fv(uniformLocations['u_matrix'] ?? null, false, params.matrix);
    gl.uniform1f(uniformLocations['u_sizeRatio'] ?? null, params.sizeRatio);
    gl.uniform2f(uniformLocations['u_dimensions'] ?? null, params.width, params.height);
    gl.uniform1f(uniformLocations['u_pixelRatio'] ?? null, params.pixelRatio);
  }
}

export class StraightEdgeProgram<
  N extends Attributes = Attributes,
  E extends Attributes = Attributes,
  G extends Attributes = Attributes,
> extends SimpulEdgeProgram<N, E, G> {
  protected override segments(): number {
    return STRAIGHT;
  }
}
