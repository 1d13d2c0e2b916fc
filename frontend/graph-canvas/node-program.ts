/** Draws nodes on the GPU: one quad each, its shape a signed distance, its edge smooth at every zoom. */

import type { Attributes } from 'graphology-types';
import { NodeProgram, type ProgramInfo } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { Shape } from './appearance';
import { drawnBy } from './picking';

/** What the program needs to know of a node beside sigma's own fields. */
export interface NodeLook {
  shape: Shape;
  /** Radius and colour of what surrounds it; no ring when its strength is 0. */
  ringColor: string;
  ringGap: number;
}

const SHAPES: Record<Shape, number> = {
  circle: 0,
  square: 1,
  hexagon: 2,
  diamond: 3,
  triangle: 4,
  pentagon: 5,
  ring: 6,
};

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_dimensions', 'u_pixelRatio'] as const;
const FLOAT = 0x1406;
const UNSIGNED_BYTE = 0x1401;
const TRIANGLE_STRIP = 0x0005;

const VERTEX = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute float a_shape;
attribute float a_ringGap;
attribute vec4 a_color;
attribute vec4 a_ringColor;
attribute vec4 a_id;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform vec2 u_dimensions;

varying vec2 v_point;
varying float v_radius;
varying float v_shape;
varying float v_ringGap;
varying vec4 v_color;
varying vec4 v_ringColor;

const float bias = 255.0 / 254.0;

void main() {
  v_radius = a_size / u_sizeRatio;
  v_shape = a_shape;
  v_ringGap = a_ringGap;
  #ifdef PICKING_MODE
  float extent = v_radius * 1.25 + 4.0;
  #else
  float extent = v_radius * 1.25 + (a_ringColor.a > 0.0 ? 10.0 : 1.5);
  #endif
  v_point = a_corner * extent;
  vec2 centre = (u_matrix * vec3(a_position, 1.0)).xy;
  gl_Position = vec4(centre + a_corner * extent * 2.0 / u_dimensions, 0.0, 1.0);
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_ringColor = vec4(a_ringColor.rgb, a_ringColor.a * bias);
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;

varying vec2 v_point;
varying float v_radius;
varying float v_shape;
varying float v_ringGap;
varying vec4 v_color;
varying vec4 v_ringColor;

uniform float u_pixelRatio;

float roundedBox(vec2 p, float half_, float corner) {
  vec2 q = abs(p) - vec2(half_ - corner);
  return length(max(q, 0.0)) + min(max(q.x, q.y), 0.0) - corner;
}

float hexagon(vec2 p, float r) {
  const vec3 k = vec3(-0.866025404, 0.5, 0.577350269);
  p = abs(p.yx);
  p -= 2.0 * min(dot(k.xy, p), 0.0) * k.xy;
  p -= vec2(clamp(p.x, -k.z * r, k.z * r), r);
  return length(p) * sign(p.y);
}

float triangle(vec2 p, float r) {
  const float k = 1.732050808;
  p.x = abs(p.x) - r;
  p.y = p.y + r / k;
  if (p.x + k * p.y > 0.0) {
    p = vec2(p.x - k * p.y, -k * p.x - p.y) / 2.0;
  }
  p.x -= clamp(p.x, -2.0 * r, 0.0);
  return -length(p) * sign(p.y);
}

float pentagon(vec2 p, float r) {
  const vec3 k = vec3(0.809016994, 0.587785252, 0.726542528);
  p = vec2(abs(p.x), -p.y);
  p -= 2.0 * min(dot(vec2(-k.x, k.y), p), 0.0) * vec2(-k.x, k.y);
  p -= 2.0 * min(dot(vec2(k.x, k.y), p), 0.0) * vec2(k.x, k.y);
  p -= vec2(clamp(p.x, -r * k.z, r * k.z), r);
  return length(p) * sign(p.y);
}

float outline(vec2 p, float r) {
  if (v_shape < 0.5) return length(p) - r;
  if (v_shape < 1.5) return roundedBox(p, r * 0.88, r * 0.17);
  if (v_shape < 2.5) return hexagon(p, r * 0.9 - 1.0) - 1.0;
  if (v_shape < 3.5) return roundedBox(mat2(0.70710678, 0.70710678, -0.70710678, 0.70710678) * p, r * 0.8, 1.2);
  if (v_shape < 4.5) return triangle(p + vec2(0.0, r * 0.14), r * 1.02 - 1.5) - 1.0;
  if (v_shape < 5.5) return pentagon(p, r * 0.86 - 1.0) - 1.0;
  return length(p) - r * 0.95;
}

float cover(float distance) {
  return clamp(0.5 - distance * u_pixelRatio, 0.0, 1.0);
}

void main() {
  float distance = outline(v_point, v_radius);
  #ifdef PICKING_MODE
  if (distance > 3.0) discard;
  gl_FragColor = v_color;
  #else
  float body = v_shape > 5.5 ? abs(distance + v_radius * 0.13) - max(1.2, v_radius * 0.13) : distance;
  vec4 fill = vec4(v_color.rgb, 1.0) * v_color.a * cover(body);
  vec4 ring = vec4(v_ringColor.rgb, 1.0) * v_ringColor.a * cover(abs(distance - v_ringGap) - 1.0);
  gl_FragColor = fill + ring * (1.0 - fill.a);
  #endif
}
`;

export class SimpulNodeProgram<
  N extends Attributes = Attributes,
  E extends Attributes = Attributes,
  G extends Attributes = Attributes,
> extends NodeProgram<(typeof UNIFORMS)[number], N, E, G> {
  override getDefinition() {
    return {
      VERTICES: 4,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_shape', size: 1, type: FLOAT },
        { name: 'a_ringGap', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_ringColor', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_id', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [1, 1],
      ],
    };
  }

  override processVisibleItem(nodeIndex: number, startIndex: number, data: NodeDisplayData & Partial<NodeLook>): void {
    this.array.set(
      [
        data.x,
        data.y,
        data.size,
        SHAPES[data.shape ?? 'ring'],
        data.ringGap ?? 0,
        floatColor(data.color),
        floatColor(data.ringColor ?? 'rgba(0, 0, 0, 0)'),
        nodeIndex,
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
